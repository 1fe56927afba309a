## On the desk

report_links-text = A colleague without an account submits one report on this directive by a secret link, and reads its words. Whoever has the link can do the same, so give it to that colleague alone.
report_links-admits = What may be submitted by the link
report_links-of-body = { $kind }, { $body }
report_links-name = Name of the colleague
report_links-email = E-mail address of the colleague
report_links-email-hint = The office address. Nothing is sent to it; you pass the link on yourself.
report_links-make = Make the link
report_links-address = The link; it is shown this once
report_links-copy = Copy the link now and pass it on: it is not kept here and cannot be shown again.
report_links-before = Links that were made
report_links-line = { $kind }: { $name }, { $email }
report_links-made = made { $on } by { $by }
report_links-works = works until the end of { $on }
report_links-used = used { $on }
report_links-revoked = revoked { $on }
report_links-expired = ended { $on }
report_links-revoke = Revoke the link of { $name }

## The page that a link opens

report_links-title = Report by a link
report_links-heading = Report on directive No. { $reference }
report_links-for = { $name }: by this link, which { $by } made, you submit one report until the end of { $until }. Opening it uses nothing up; submitting does.
report_links-body = Body that reports
report_links-kind = What is submitted
report_links-submit = Submit the report
report_links-shut-used = The report has been submitted
report_links-shut-used-text = The link was used { $on } and opens nothing any more. The report is with the directive.
report_links-shut-revoked = The link was revoked
report_links-shut-revoked-text = It has opened nothing since { $on }.
report_links-shut-expired = The link has expired
report_links-shut-expired-text = It worked until the end of { $on }.
report_links-shut-closed = Nothing can be reported by this link now
report_links-shut-closed-text = The directive takes no such report at present, or the Council does not allow reports by a link any more.
report_links-unknown = This link is not known
report_links-unknown-text = Check whether the address was copied whole.
report_links-what-to-do = To report all the same, ask whoever in your body gave you the link for a new one, or sign in if you have an account.
