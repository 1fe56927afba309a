## Roles

accounts-role-secretariat = Secretariat
accounts-role-body = State body
accounts-role-leadership = Leadership
accounts-role-administrator = Administrator

## Signing in

accounts-sign-in-title = Sign in
accounts-sign-in-hint = Accounts are opened by the secretariat.
accounts-email = E-mail address
accounts-email-hint = Your office address
accounts-password = Password
accounts-sign-in = Sign in
accounts-kept = What you typed is kept. It stands in the form after you sign in.
accounts-about-title = What was decided, who does it by when, and whether it was really done
accounts-about = Kenes keeps the meetings and protocols of the coordinating council and follows the execution of its directives.
accounts-about-secretariat = agenda, protocol, checking of reports
accounts-about-bodies-title = State bodies
accounts-about-bodies = directives, deadlines, reports
accounts-about-leadership = what is late, and why
accounts-demonstration-title = Accounts of the demonstration
accounts-demonstration-password = Each button signs in. The password of all accounts: { $password }

## Changing the password

accounts-change-password = Change the password
accounts-current-password = Present password
accounts-new-password = New password
accounts-new-password-again = New password once more
accounts-password-hint = At least { $min } { $min ->
    [one] character
   *[other] characters
 }; a long phrase is better than odd signs

## An account

accounts-name = Name
accounts-role = Role
accounts-body = Body
accounts-last-seen = Last seen
accounts-never-seen = has not signed in yet
accounts-disabled = closed

## Bodies of the demonstration

accounts-demonstration-health = Ministry of Health
accounts-demonstration-education = Ministry of Education
accounts-demonstration-interior = Ministry of Internal Affairs
accounts-demonstration-justice = Ministry of Justice
