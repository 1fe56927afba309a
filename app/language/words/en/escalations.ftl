## Letters

escalations-focal-point-title = Overdue: a report is awaited from you
escalations-focal-point-text = { $body } has not reported; { $late }. You are its focal point.
escalations-alternate-title = Overdue: a report is awaited, you stand in
escalations-alternate-text = { $body } has not reported; { $late }. The focal point was written to before; you are the alternate.
escalations-head-title = Your body has not reported on an overdue directive
escalations-head-text = { $body } has not reported; { $late }. Its focal point and the alternate were written to before.
escalations-chair-title = An overdue directive needs your word
escalations-chair-text = { $body } has not reported; { $late }. Its focal point, the alternate and the head of the body were written to before.
escalations-late = { $n ->
    [one] { $n } working day has passed since the date
   *[other] { $n } working days have passed since the date
}
escalations-why = The ladder goes up step by step while a directive is overdue. The final report or a new date stops it.

## Steps

escalations-step-focal-point = Focal point
escalations-step-alternate = Alternate
escalations-step-head = Head of the body
escalations-step-chair = Leadership of the Council
