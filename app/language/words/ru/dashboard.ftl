## How long directives have been overdue

dashboard-age-between = от { $from } до { $to } дней
dashboard-age-over = более { $days } дней
