## Buttons

ui-save = Save
ui-save-draft = Save the draft
ui-cancel = Cancel
ui-back = Back
ui-continue = Continue
ui-add = Add
ui-remove = Remove
ui-edit = Edit
ui-open = Open
ui-close = Close
ui-send = Send
ui-move-up = Move up
ui-move-down = Move down
ui-print = Print this page
ui-try-again = Try again
ui-download = Download
ui-yes = Yes
ui-no = No

## Parts of a page

ui-path = You are here
ui-on-this-page = On this page

## Lists

ui-show-all = Show all
ui-nothing-yet = Nothing here yet
ui-nothing-matches = Nothing matches
ui-pages = Pages
ui-page-of = Page { $page } of { $pages }
ui-range = { $from } to { $to } of { $total }
ui-previous = Previous
ui-next = Next
ui-sort = Sort by
ui-search = Search
ui-filter = Filter
ui-filtered-by = Filtered by:
ui-remove-filter = remove
ui-clear-all = Clear all
ui-any = Any
ui-none = none
ui-figures-as-table = The figures as a table
ui-total = All

## Forms

ui-required = required
ui-optional = optional
ui-choose = Choose
ui-error = Error:
ui-date-hint = Day, month, year
ui-text-missing = There is no text in English; it is shown in another language: { $language }.
ui-saved = Saved
ui-kept-on-device = Your draft is kept on this device.
ui-draft-restored = What you typed before is back in the form. It has not been sent yet.
ui-cannot-be-undone = This cannot be undone.

## Two edits of the same words

ui-conflict-title = Two people changed the same words
ui-conflict = { $name } saved this while you were editing. Nothing of yours was saved yet and nothing was lost. Compare the two and correct yours in the form; sent again, it replaces the saved text.
ui-conflict-theirs = Saved by { $name }
ui-conflict-yours = Yours, not saved

## Texts in several languages

ui-in-language = { $label } ({ $language })
ui-quoted = “{ $text }”
