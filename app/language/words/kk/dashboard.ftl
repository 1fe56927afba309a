## How long directives have been overdue

dashboard-age-between = { $from }–{ $to } күн
dashboard-age-over = { $days } күннен көп
