## How long directives have been overdue

dashboard-age-between = { $from } to { $to } days
dashboard-age-over = over { $days } days
