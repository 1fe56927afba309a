## Buttons

ui-save = Save
ui-save-draft = Save the draft
ui-cancel = Cancel
ui-remove = Remove
ui-edit = Edit
ui-open = Open
ui-try-again = Try again

## Parts of a page

ui-path = You are here
ui-on-this-page = On this page

## Lists

ui-show-all = Show all
ui-nothing-matches = Nothing matches
ui-pages = Pages
ui-page-of = Page { $page } of { $pages }
ui-previous = Previous
ui-next = Next
ui-sort = Sort by
ui-filter = Filter
ui-filtered-by = Filtered by:
ui-remove-filter = remove
ui-clear-all = Clear all
ui-any = Any
ui-none = none
ui-figures-as-table = The figures as a table

## Forms

ui-text-missing = There is no text in English; it is shown in another language: { $language }.
ui-cannot-be-undone = This cannot be undone.

## Two edits of the same words

ui-conflict-title = Two people changed the same words
ui-conflict = { $name } saved this while you were editing. Nothing of yours was saved yet and nothing was lost. Compare the two and correct yours in the form; sent again, it replaces the saved text.
ui-conflict-theirs = Saved by { $name }
ui-conflict-yours = Yours, not saved
ui-left-over-title = What you sent was not carried out
ui-left-over-text = You wrote

## Texts in several languages

ui-in-language = { $label } ({ $language })
ui-quoted = “{ $text }”
