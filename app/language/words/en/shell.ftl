## The frame of every page

shell-name = Kenes
shell-skip = Skip to the page
shell-sections = Sections
shell-languages = Language
shell-footer = Control of execution of the council’s directives. Matter that is a state secret must not be entered into this system.
shell-find-label = Find a number, a word, a body
shell-find = Find
shell-sign-out = Sign out
shell-account = Your account

## Sections

shell-overview = Overview
shell-today = Today
shell-directives = Directives
shell-my-directives = Our directives
shell-meetings = Meetings
shell-bodies = Bodies
shell-mail = Mail
shell-calendar = Calendar
shell-settings = Settings of the council
shell-rules = Rules by which it is counted
shell-accounts = Accounts
shell-system = System

## Demonstration

shell-demonstration = Demonstration.
shell-demonstration-text = The findings and the nine directives are those of the meeting of 21 December 2018; people, reports and later dates are invented.

## No such page

shell-not-found-title = No such page, or not yours
shell-not-found = There is nothing at this address that you may see. The same words answer a wrong address and a closed one, so that nothing is told by guessing.
shell-to-start = To the first page

## Something failed

shell-failed-title = Something failed with us
shell-failed = The page could not be made. What you sent was not saved; what you typed is still in the form if you go back.

## Connection and session

shell-offline-title = No connection
shell-offline = The server did not answer. Try again when the connection is back.
shell-session-ended = Your session has ended
shell-session-ended-text = Sign in again: what you typed is kept and will stand in the form.

## Not for this role

shell-denied-title = This page is not open to your role
shell-denied-text = If you need it for your work, ask the secretariat.
