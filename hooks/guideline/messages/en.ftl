# What the check, the commands and the comment on a pull request say. Syntax: Project Fluent,
# https://projectfluent.org/fluent/guide/. English is the source: an id is in every language, with the
# same variables. A finding has a message (what is wrong) and an attribute "todo" (what to do).
# QUOTED($words) puts quotation marks around, ANY($words) says "one or another", ALL($words) "one and
# another", SEQUENCE($parts) puts semicolons between, DAY($day) writes a date.

### Reports

severity-error = error
severity-warning = warning
severity-note = note
to-do = What to do: { $todo }
count-error = { $number ->
        [one] { $number } error
       *[other] { $number } errors
    }
count-warning = { $number ->
        [one] { $number } warning
       *[other] { $number } warnings
    }
count-note = { $number ->
        [one] { $number } note
       *[other] { $number } notes
    }
count-all = { ALL($counts) }.
count-none = No errors.
detail-source-before = Source before: { $text }
detail-source-now = Source now: { $text }
detail-translation-before = Translation before: { $text }
detail-translation-now = Translation now: { $text }
detail-source = Source: { $text }
detail-translation = Translation: { $text }
none = none
nothing = nothing

### How a rule is silenced

allow = <!-- allow { $rule }: the reason -->
allow-field = # allow { $rule }: the reason
where = on the line above the text
where-line = on a line of its own above line { $line } of { $file }, with an empty line between
pending-comment = <!-- pending until { $until }: the reason -->
pending-form = <!-- { $mark } until { $until }: { $reason } -->
pending-reason = the reason

### The parts of a page

block-heading = heading of level { $level }
block-paragraph = paragraph
block-quote = quote
block-list = list
block-numbered-list = numbered list
block-footnotes = footnotes of the page
block-footnote = footnote
block-list-item = list item
block-checklist-item = checklist item
block-admonition = box “{ $name }”
block-table = table
block-table-cell = table cell
block-table-row = table row
block-image = image
block-code-block = code block
block-field = field “{ $name }”
block-excerpt = { $block } “{ $text }”
block-inside = { $block }, in the { $around } above
block-not-indented = { $block }, not indented by four spaces
kind-heading = heading
kind-paragraph = paragraph
kind-quote = quote
kind-list = list
kind-list-item = list item
kind-checklist-item = checklist item
kind-admonition = box
kind-table = table
kind-table-cell = table cell
kind-image = image
kind-code-block = code block
kind-field = field
count-heading = { $number ->
        [one] { $number } level-{ $level } heading
       *[other] { $number } level-{ $level } headings
    }
count-paragraph = { $number ->
        [one] { $number } paragraph
       *[other] { $number } paragraphs
    }
count-quote = { $number ->
        [one] { $number } quote
       *[other] { $number } quotes
    }
count-list = { $number ->
        [one] { $number } list
       *[other] { $number } lists
    }
count-numbered-list = { $number ->
        [one] { $number } numbered list
       *[other] { $number } numbered lists
    }
count-footnotes = { $number ->
        [one] { $number } list of footnotes
       *[other] { $number } lists of footnotes
    }
count-footnote = { $number ->
        [one] { $number } footnote
       *[other] { $number } footnotes
    }
count-list-item = { $number ->
        [one] { $number } list item
       *[other] { $number } list items
    }
count-checklist-item = { $number ->
        [one] { $number } checklist item
       *[other] { $number } checklist items
    }
count-admonition = { $number ->
        [one] { $number } “{ $name }” box
       *[other] { $number } “{ $name }” boxes
    }
count-table = { $number ->
        [one] { $number } table
       *[other] { $number } tables
    }
count-table-row = { $number ->
        [one] { $number } table row
       *[other] { $number } table rows
    }
count-table-cell = { $number ->
        [one] { $number } table cell
       *[other] { $number } table cells
    }
count-image = { $number ->
        [one] { $number } image
       *[other] { $number } images
    }
count-code-block = { $number ->
        [one] { $number } code block
       *[other] { $number } code blocks
    }
count-field = { $number ->
        [one] { $number } field
       *[other] { $number } fields
    }
too-few = { $what } too few
too-many = { $what } too many

### front matter: the fields at the top

front-matter-absent = the fields at the top of the page are missing
    .todo = Write the fields between two lines of dashes (---) at the top of the page, one a line: { $required }.
front-matter-yaml = the fields at the top of the page cannot be read: { $problem }
    .todo = Write the fields between two lines of dashes (---) at the top of the page, one a line: { $required }. If there is a colon in a text, put quotation marks around the whole text.
front-matter-colon = there is a colon in the text, so the fields at the top of the page cannot be read
    .todo = Put quotation marks around the text: { $right }
front-matter-no-fields = the top of the page is not a list of fields such as “owner: …”
    .todo = Write the fields between two lines of dashes at the top of the page, one a line: { $required }.
front-matter-twice = the field “{ $field }” is there twice
    .todo = Remove one of the two lines.
front-matter-twice-list = the field “{ $field }” is there twice
    .todo = Put both lists on one line, “{ $field }: [first, second]”, and remove the other line.
front-matter-missing = the field “{ $field }” is missing
    .todo = Add a line “{ $field }: …” between the two lines of dashes at the top.
front-matter-value = the field “{ $field }” { $must }; it is “{ $value }”
    .todo = Correct the line that begins with “{ $field }:”.
must-be-sentence = must be one sentence
must-be-end = must end like a sentence
must-be-name = must be a name
must-be-audience = must be one of { $audiences }
must-be-place = must be one of { $places }
must-be-date = must be a date such as 2026-11-24
must-be-list = must be a list of words
must-be-formerly = must be a list of former names such as [old-name, page#old-id: new-id]
must-be-switch = must be true or false
must-be-mapping = must be indented settings such as “exclude: true”
front-matter-mistyped = there is no field “{ $field }”
    .todo = Did you mean “{ $near }”?
front-matter-unknown = there is no field “{ $field }”
    .todo = Use only { $fields }.
front-matter-notice-ends = the notice ends on { $last }, before it begins on { $first }
    .todo = Correct one of the two days.
front-matter-template = there is no template “{ $name }”
    .todo = Remove the line that begins with “template:”, or correct the name.
front-matter-too-early = the review date { $reviewed } has not come yet
    .todo = Write the day of the last review; today is { $today }.
front-matter-overdue = the page was last reviewed on { $reviewed }; the next review was due on { $due }
    .todo = Check that the page is still right and write today's date: “reviewed: { $today }”.
front-matter-surplus = the field “{ $field }” differs from { $origin }
    .todo = Remove “{ $field }” here or add it in every language.
front-matter-differs = the field “{ $field }” differs from { $origin }
    .todo = Make it the same in every language: “{ $field }: { $value }”.
front-matter-older = reviewed on { $reviewed }, but its source on { $source } ({ $origin })
    .todo = Check the translation against its source and write “reviewed: { $source }”.

### heading

heading-hashtag = this line begins with # and becomes the { $block }
    .todo = If it is a hashtag, write a backslash before it (\#word) or let the line begin with another word. If it is a heading, write a space after the #.
heading-no-title = the page has no title (a heading with one #)
    .todo = Begin the text with the page's title: # Title { "{#title}" }
heading-second-title = a second title, “{ $title }”; the first is on line { $first }
    .todo = Make it a heading with two #.
heading-level = “{ $title }” is a heading of level { $level }, but the one before it is of level { $before }
    .todo = Write it with { $signs }.
heading-before-title = “{ $title }” is a heading of level { $level }, before the title
    .todo = Move it below the title.
heading-no-id = the heading “{ $title }” has no id of its own
    .todo = Write one at the end of the line, the same in every language. Use lower-case English words with hyphens, such as { "{#before-posting}" }.
heading-glued-id = the heading “{ $title }” has no id of its own
    .todo = Write a space before the { "{" }.
heading-no-ids = { $number ->
        [one] one heading has no id of its own
       *[other] { $number } headings have no id of their own
    }
    .todo = Without one, links to it break in other languages. Write ids at the ends of the lines, such as { "{#before-posting}" }, or put “heading: off” under “rules:” in the settings.
heading-bad-id = the id { $name } reads badly in links
    .todo = Use lower-case English words with hyphens, such as { "{#before-posting}" }.
heading-id-twice = the id { $name } is also on line { $first }
    .todo = Give one of the headings another id.
heading-changed-id = the heading's id is { $name }, but at { $origin } it is still { $old }, which readers' links lead to
    .todo = Put { $old } back: an id stays the same when its heading changes. If the id has to change, ask a maintainer to run “guideline rename { $target } NEW”, which changes it in every language and keeps old links working.
heading-other-id = the id { $name } is { $source } at { $origin }
    .todo = Write { $source }, so that links work in every language.

### structure

structure-differs = from here on the page differs from { $origin }: there comes the { $there }, here comes the { $here } ({ $balance })
    .todo = { $same }. { $how }
structure-balance = in all { $parts }
structure-order = the same blocks in another order
structure-nested = the { $block } is part of the { $around } above it at { $file }, but not at { $place }
    .todo = If it is to be part of it, begin its lines at { $place } with four spaces; if not, remove the four spaces at { $file }.
structure-missing = the { $block } of { $origin } is missing here{ $number ->
        [1] {""}
       *[other] {" "}(in all { $all })
    }
    .todo = { $same }. { $how }
structure-footnote = the { $note } of { $origin } is missing here; it belongs to the { $block }
    .todo = Write [^1] at the same place of the text as in the source. Leave an empty line below the paragraph, and write the footnote as a paragraph of its own: [^1]: its text.
structure-added = the { $block } has no counterpart in { $file }{ $number ->
        [1] {""}
       *[other] {" "}(in all { $all })
    }
    .todo = { $same }. { $how }
structure-write-here = Write the same here
structure-write-there = Write the same in { $file }, or remove it here
structure-alike = Give the page the same headings, paragraphs, lists, boxes, tables and images, in the same order
structure-one-language = If only one language needs it, write { $allow } { $where }.
structure-everywhere = Boxes that forbid or warn, and checklists, stand in every language. If the translation has to wait, copy the source's text to where the translation belongs and write { $pending } above the whole list or box, with an empty line between: readers get the source's until then.
structure-everywhere-here = Boxes that forbid or warn, and checklists, stand in every language.
structure-only-here = only this language has the { $block }
    .todo = Give the page the same headings, paragraphs, lists, boxes, tables and images, in the same order.
structure-not-allowed = the { $block } has no counterpart in { $file }, and no comment allows that
    .todo = Write the same in { $file }, or remove it here. { $how }
structure-empty = the { $block } is empty; at { $origin } it says “{ $text }”
    .todo = Write the same in both.
structure-not-empty = the { $block } says something; at { $origin } it is empty
    .todo = Write the same in both.

### stale, unrecorded, renewed, receipt-lost

stale = the { $block } was translated from another text than { $origin } has now
    .todo = Translate the change. If the translation is right as it is, write { $confirm } on a line of its own above line { $line }{ $between ->
        [0] {""}
       *[other] , with an empty line between
    }; for all languages at once, above line { $there } of { $file }.
# Written into the page by one click; the same form as in "allow".
stale-confirmed = <!-- allow stale: only the wording of the source changed -->
stale-confirmed-field = # allow stale: only the wording of the source changed
stale-confirmed-inside = <!-- allow stale: only the wording of the source changed in “{ $text }” -->
unrecorded-passages = { $number ->
        [one] { $number } passage is
       *[other] { $number } passages are
    } not recorded in { $receipts }
    .todo = In a pull request this is put right automatically. On your own computer, run “guideline record” and commit the folder receipts/.
unrecorded-gone = { $receipts } has { $number ->
        [one] { $number } receipt
       *[other] { $number } receipts
    } of passages that are gone
    .todo = In a pull request this is put right automatically. On your own computer, run “guideline record” and commit the folder receipts/.
unrecorded-loose = these receipts belong to no page
    .todo = In a pull request this is put right automatically. On your own computer, run “guideline record” and commit the folder receipts/.
unrecorded-new-page = the whole page is new
    .todo = You need not do anything: in a pull request translations are recorded automatically. On your own computer, run “guideline record” and commit the folder receipts/.
unrecorded-translated = the { $block } was translated in the same change
    .todo = You need not do anything: in a pull request translations are recorded automatically. On your own computer, run “guideline record” and commit the folder receipts/.
unrecorded-reworded = the { $block } was reworded, its source was not
    .todo = You need not do anything: in a pull request translations are recorded automatically. On your own computer, run “guideline record” and commit the folder receipts/.
unrecorded-owner = who answers for the page changed here, but not at { $origin }: the { $block }
    .todo = If somebody else answers for it now, change the name in every language. If you only corrected how it is written, you need not do anything.
unrecorded-stale = the { $block } stays although its source has changed: { $reason }
    .todo = You need not do anything: in a pull request translations are recorded automatically. On your own computer, run “guideline record” and commit the folder receipts/.
renewed = the { $block } was confirmed as it is: { $reason }
    .todo = Read both: does the translation still say the same?
receipt-lost = the { $block } was translated from another text than { $origin } has now, and the receipt that says so is gone from { $file }
    .todo = Translate the change. If the translation is right as it is, take { $file } from the main branch again and confirm it with { $confirm }.
receipt-lost-unchanged = { $number ->
        [one] { $number } receipt is
       *[other] { $number } receipts are
    } gone, of passages that are as they were
    .todo = Take { $file } from the main branch again, or run “guideline record”; commit it.

### allowed, postponed, attachment: for whoever reviews a change

allowed-new = a new comment silences “{ $rule }”: { $reason }
    .todo = Is the reason good, and is the text right without that rule?
allowed-block = a new comment silences “{ $rule }” for the { $block }: { $reason }
    .todo = Is the reason good, and is the text right without that rule?
allowed-changed = the { $block } changed; “{ $rule }” does not look at it: { $reason }
    .todo = Is the reason good, and is the text right without that rule?
postponed = the translation was to be ready by { $before }; now it is to be by { $now }
    .todo = Ask when the translation will really come: until then readers get the source's text.
postponed-again = the translation was to be ready by { $before }; now it is to be by { $now }
    .todo = Ask when the translation will really come: until then readers get the source's text. Keep the first day in the comment: { $kept }
attachment = { $source } has changed, { $file } has not
    .todo = If it shows or says something in a language, put the new version here too.

### link

link-root = the link “{ $link }” begins at the site's root, where it may not lead anywhere
    .todo = Write the file's name as seen from this page, such as safety.md.
link-nowhere = the link “{ $link }” leads to nothing
    .todo = Name a file of { $folder }, such as safety.md.
link-file-moved = the link “{ $link }” leads to nothing; a file of that name is { $file }
    .todo = Write { $right }.
link-no-file = the file that the link “{ $link }” leads to is not in { $folder }
    .todo = Add the file to { $folder }, or give the link the name and folder that it has.
link-moved = the link “{ $link }” leads to a page whose place { $file } has taken
    .todo = Write { $right } as the link.
link-heading = the link “{ $link }” leads to a heading that { $file } does not have
    .todo = Choose a heading of { $file } and end the link with its id. The ids are { $known }.
link-heading-moved = the link “{ $link }” leads to a heading that { $file } does not have; { $now } has it now
    .todo = Write { $right } as the link.
link-other-language = the link “{ $link }” leads to another language's page
    .todo = Link to { $page } of this page's own language; the switcher leads to the others.
link-outside = the link “{ $link }” leads out of the language's folder
    .todo = Name a file of { $folder }, such as safety.md.
link-differs = the links differ from those at { $origin }: there { $there }, here { $here }
    .todo = Link to the same pages and headings as the source does.

### literal, term

literal-missing = not the same as at { $origin }; missing here: { $missing }
    .todo = Write the same value as the source, in the language's own way. If they are meant to differ, write { $allow } { $where }.
literal-added = not the same as at { $origin }; only here: { $added }
    .todo = Write the same value as the source, in the language's own way. If they are meant to differ, write { $allow } { $where }.
literal-differs = not the same as at { $origin }; missing here: { $missing }; only here: { $added }
    .todo = Write the same value as the source, in the language's own way. If they are meant to differ, write { $allow } { $where }.
literal-turned = two values stand in the other order than at { $origin }: { $values }
    .todo = If each of them still belongs to the same thing, write { $allow } { $where }.
literal-elsewhere = another address of the same site than at { $origin }: { $there }, here { $here }
    .todo = Look whether it is the same page for readers of this language.
term = the source says “{ $term }” at { $origin }, and this text does not say { ANY($forms) }
    .todo = Use { ANY($forms) }, in the form that the sentence needs. If another word is right here, write { $allow } { $where }.

### followed: for whoever reviews a change

followed-translation-alone = the translation says something else, the source the same: { QUOTED($words) }
    .todo = Read both: does the translation say what the source says now?
followed-not = words of the source changed ({ QUOTED($words) }), and none of the translation
    .todo = Read both: does the translation say what the source says now?
followed-source-not = words of the translation changed ({ QUOTED($words) }), and none of the source
    .todo = Read both: does the translation say what the source says now?
followed-moved-alone = words of the translation changed places, the source is the same: { QUOTED($words) }
    .todo = Read both: does the translation say what the source says now?
followed-moved-source = words of the source changed places ({ QUOTED($words) }), and none of the translation
    .todo = Read both: does the translation say what the source says now?
followed-moved-translation = words of the translation changed places ({ QUOTED($words) }), and none of the source
    .todo = Read both: does the translation say what the source says now?
followed-left-source = “{ $word }” left the source, and its counterpart “{ $counterpart }” stays in the translation
    .todo = Read both: does the translation say what the source says now?
followed-left-translation = “{ $word }” left the translation, and its counterpart “{ $counterpart }” stays in the source
    .todo = Read both: does the translation say what the source says now?

### missing, orphan, leftover, description

missing = the page is missing; { $source } has no version in { $language }
    .todo = Translate { $source } and save it as { $file }.
orphan = there is no { $expected }, of which this would be the translation
    .todo = If it was renamed or removed in { $language }, do the same here; if not, write { $expected }.
orphan-file = the file is here only: there is no { $expected }
    .todo = If it has another name in { $language } now, give it that name here too, also where the page shows it. If it was removed there, remove it here. Otherwise add a file of the same name to that folder.
orphan-renamed = the file is called { $new } now, here it still has its old name
    .todo = Name it { $name } too, and write that name on the page that shows it.
orphan-stray = the page is in no language's folder, so it has no language
    .todo = Move it to one of { $folders }.
leftover = { $file } looks like what a program or a copy left behind
    .todo = Delete the file. If it is meant to be there, give it another name.
description = the page has the same description as { $others }
    .todo = Say in one sentence what this page, and no other, is about.

### changes: the list of changes

changes-no-date = “{ $text }” does not begin with a date and say what changed
    .todo = Write the heading as “## 2026-11-24 What has changed { "{#a-name}" }”.
changes-too-early = the day { $day } has not come yet
    .todo = Write the day of the change; today is { $today }.
changes-order = the change of { $day } stands below an older one, of { $newer }
    .todo = Move it up: the newest change comes first.

### preview: GitHub and the site

preview = GitHub shows { $there } here, the site { $here }
    .todo = Put an empty line above and below it, and write it as the guide for editors says. If the site's way is meant, write { $allow } on the line above it.
preview-table = GitHub shows { $there } here, the site { $here }
    .todo = Write an empty line above the table.
preview-list = GitHub shows { $there } here, the site { $here }
    .todo = Write an empty line above the list.
preview-number = GitHub shows { $there } here, the site { $here }
    .todo = Write the number with a full stop: 1.
preview-fence = GitHub shows { $there } here, the site { $here }
    .todo = Let the fences of a code block begin at the beginning of their lines.
preview-indent = GitHub shows { $there } here, the site { $here }
    .todo = Indent what belongs to a list item with four spaces, at each level.
preview-nothing = nothing
preview-block = the { $block }
preview-within = the { $block } within the { $around }
preview-text-in = its text in the { $block }

### silence: comments that silence a rule

silence-not-pending = the comment says that a translation is pending, but it is there
    .todo = Remove the comment: until then readers get the source's text.
silence-mistyped = there is no rule “{ $name }”
    .todo = Did you mean { $near }?
silence-unknown = there is no rule “{ $name }”
    .todo = The rules are { $rules }.
silence-no-reason = the comment silences the rule “{ $name }” without a reason
    .todo = Write your own words after a colon: { $allow }
silence-example = after the colon, “{ $example }” is an example's words, not a reason of your own
    .todo = Write in your own words why the rule “{ $name }” is wrong here, such as which word you corrected: { $allow }
silence-refused = the comment “allow { $name }” does not hold for what forbids or warns, nor for checklists
    .todo = Remove the comment: they stand in every language, or their translation is marked as pending.
silence-idle = the comment silences the rule “{ $name }”, which finds nothing here that it may
    .todo = Remove the comment, or put it on the line above the block that it is for.

### The comment on a pull request

comment-wrong = { $number ->
        [one] One thing to correct before publishing
       *[other] { $number } things to correct before publishing
    }
comment-doubtful = { $number ->
        [one] One thing to look at; nothing stops publishing
       *[other] { $number } things to look at; nothing stops publishing
    }
comment-good = All checks passed
comment-again = Correct the text on this branch: a line's number opens it for editing. The check then runs again by itself and brings this comment up to date.
comment-errors = Stops publishing
comment-warnings = Look at these once more
comment-notes = { $number ->
        [one] For the reviewer: one passage to read
       *[other] For the reviewer: { $number } passages to read
    }
comment-to-do = What to do:
comment-lines = { $number ->
        [one] line { $lines }
       *[other] lines { $lines }
    }
comment-guide = guide
comment-more = { $number ->
        [one] There is one more, in the check's log.
       *[other] There are { $number } more, in the check's log.
    }
comment-more-alike = { $number ->
        [one] And one more like it.
       *[other] And { $number } more like it.
    }
comment-run = Preview, and what changes for readers
comment-in-language = In English
comment-suggestion = Press “Commit suggestion” if this is what you mean.

### Settings and what was there before

settings-no-rule = the settings name the rule “{ $name }”, which there is not
    .todo = Write one of { $rules }.
adopted = { $number ->
        [one] one point was
       *[other] { $number } points were
    } there when the check began, on { $pages ->
        [one] one page
       *[other] { $pages } pages
    }
    .todo = { $gone ->
        [0] “guideline status” shows where.
       *[other] { $gone } more have been put right: run “guideline record”, which takes them out of the list.
    }

### The command line

build-checked = The translations were checked.
build-stopped = The site was not built, and what was there before is as it was.
written = { $file }: written
diff-no-page = The page { $page } is missing in “{ $language }” or in the source language.
diff-nothing = { $file }: nothing to translate again.
diff-before = before: { $text }
diff-now = now: { $text }
record-no-language = “{ $language }” is no language of translations: { $languages }.
record-unchanged-alone = --unchanged needs the PAGE and the LANG that it is about.
record-nothing = Everything was recorded already.
new-titles = Give one title for each of { $languages }.
new-name = “{ $name }” has to be small letters, digits, hyphens and “.md”.
new-there = { $file } is there already.
new-no-menu = mkdocs.yml has no “nav:” that the page could be put in.
new-no-group = The menu has no group “{ $section }”. There are { QUOTED($known) }.
new-in-menu = { $file }: { $page } is in the menu
status-page = page
status-missing = missing
status-wrong = { $number } wrong
status-stale = { $number } stale
status-pending = pending until { $until }
status-overdue = review overdue
status-unrecorded = not recorded
status-done = done
help = Keep the languages of the guideline saying the same.

    Run it in the project's folder. “guideline COMMAND --help” explains a command.
help-language = The language of what is printed; without it, the locale's.
help-exit-codes = Exit codes:
      0  nothing is left to do
      1  something is: the output says what
      2  the command was not understood, or the project cannot be read
help-check = Check that the languages say the same; print every finding, with file and line.
help-check-format = How the findings are printed; github: annotations in a workflow.
help-check-since = The project before the change: lists what was confirmed, allowed, lost or not followed, annotates changed lines.
help-check-comment = Also write what was found to this file, as JSON for “guideline comment”, and corrections beside it.
help-check-publish = Refuse what is not recorded, as publishing does.
help-status = Show page by language what is open, and how much of each language is done.
help-diff = Show what to translate again on PAGE (such as safety.md) in LANG, side by side.
help-record = Write the receipts of PAGE (such as safety.md) in LANG, or of all pages in all languages.

    A page with a stale passage, or one that differs in structure from its source, is left as it is and shown with what it needs. Comments “allow stale” that are of no more use are removed.
help-record-unchanged = Say why stale passages stay as they are; the reason is kept in the receipt.
help-new = Make PAGE (such as pictures.md) in every language, with its place in the menu.

    Write its text and its description then: the check says what is left to do.
help-new-title = The page's title in a language; once for each, such as --title sv=Bilder.
help-new-section = The group of the menu, by its source title.
help-rename = Give the page OLD (such as safety.md) the name NEW, in every language.

    Links, the menu, receipts and ticks follow; its old address leads to the new one. With OLD such as safety.md#old-id, NEW is the heading's new id.
help-remove = Take PAGE away in every language and lead its readers to TARGET.

    Move what is to stay of its text to TARGET first. Links, the menu and receipts follow.
help-remove-to = The page that has its text now.
help-reviewed = Mark each PAGE, or all of them, as reviewed today, in every language.
help-edition = Close an edition: keep what every page says today under a number and the date.

    SENTENCE says what has changed, once for each language, in the order of mkdocs.yml. It becomes an entry in the list of changes. The handbooks stay in editions/ as they are.
help-serve = Show the checked site while it is edited; the page reloads after each change.

    Pages, templates, words, the glossary and the search's words are watched. Where the port is in use, the next one is taken.
help-serve-port = The port to begin with.
help-build = Build the checked site into site/, fit to be published.

    What is wrong ends the build; the site before it stays as it was. With --preview, what is wrong stands on the pages, which lie in preview/ and need no web server.
help-build-preview = Build a site to be read before it is published.
help-doctor = Say which settings the published site still lacks, and which rules are blind in a language.
help-frames = Write into the server's configuration who may show the site in a frame.

    They are the origins of “frames:” in mkdocs.yml, such as that of an intranet.
help-adopt = Begin with a site as it is, half translated or not.

    Writes receipts for all that is there, lists what is wrong today in receipts/adopted.txt, which from then on only gets shorter, and says what to look at first. With --pages, --source and --to it writes guideline.yml for a project without MkDocs.
help-adopt-pages = Where a page is, such as { "docs/{language}/{page}.md" } or { "docs/{page}.{language}.md" }.
help-adopt-source = The language that the others are translated from.
help-adopt-to = Another language; once for each.
help-adopt-again = Take in what has been found since, too: the list gets longer.
help-schema = Print the JSON schema of guideline.yml, for programs that help to write it.
help-schema-mkdocs = Of mkdocs.yml, where the settings are “extra: guideline:”.
adopt-there = There is a list already: { $file }. “guideline record” shortens it; --again takes in what has been found since.
adopt-lists = { $number ->
        [0] Nothing is wrong: no list is needed.
        [one] One point is in { $file }.
       *[other] { $number } points are in { $file }.
    }
adopt-rules = What it is, by rule:
adopt-pages = Pages with most of it:
adopt-first = Look at these first:
adopt-next = “guideline check” finds nothing but what is new from now on. Commit receipts/.
project-none = Here is neither mkdocs.yml nor { $file }. Run the command in the project's folder. “guideline adopt --help” says how to begin.
project-no-mkdocs = { $name } is not installed, which mkdocs.yml asks for. Install it, or describe the pages in guideline.yml.
command-without = The package { $package } is not installed, which this command needs.
help-receive = Write the receipts of FOLDER, what a finished check recorded, into CHECKOUT, its branch.

    For a workflow that a finished run starts. Does nothing where the pull request is closed, has moved on or was opened by Dependabot.
help-record-artefact = Also write what was recorded to this file, as JSON for “guideline receive”.
help-readers = Show what changes for readers since the older version of the project in the folder OLD.

    Prints Markdown: the pages that read differently, by language, with the changed words.
help-readers-exit-codes = Exit codes:
      0  it is done
      1  GitHub did not do it: the output says why
      2  the command was not understood, or what it needs cannot be read
help-remind = Show what has to be done because time has passed.

    Translations that are due within a week, pages to review, links that are dead.

    Asks every site that a page links to. Prints Markdown; nothing where there is nothing to do.
help-remind-issue = Keep it in one issue on GitHub: open, change or close it.
help-remind-exit-codes = Exit codes:
      0  it is done
      1  GitHub did not do it: the output says why
      2  the command was not understood, or what it needs cannot be read
help-comment = Say in a pull request's one comment what its check found: check.json of FOLDER.

    The corrections of suggestions.json beside it become a review that suggests them. For a workflow that a finished run starts.
help-comment-exit-codes = Exit codes:
      0  it is done
      1  GitHub did not do it: the output says why
      2  the command was not understood, or what it needs cannot be read
help-receive-exit-codes = Exit codes:
      0  it is done
      1  GitHub did not do it: the output says why
      2  the command was not understood, or what it needs cannot be read

### The guide for editors

guide-error = Stops publishing.
guide-warning = To be looked at once more. It does not stop publishing.
guide-note = For whoever reviews the change. Nothing has to be corrected.

### characters, lost, table row, strike, code, marking, checklists, address

quoted = { QUOTED($words) }
characters-unseen = the line holds { $sign }, which nobody sees ({ $name })
    .todo = Delete it, or write the line anew by hand.
characters-over = a character is drawn over the letter before it: { $sign } ({ $name })
    .todo = Delete it. If words no longer hold, remove them.
characters-mixed = in “{ $word }” stands a { $script } letter that looks like another
    .todo = Type it anew. If it is meant so, write { $allow } { $where }.
characters-misread = “{ $wrong }” stands where “{ $right }” was meant: the text was read as another encoding
    .todo = Type it anew. If it is meant so, write { $allow } { $where }.
lost-braces = “{ $words }” is taken for an attribute and not shown
    .todo = Write it without the braces.
lost-cells = the line has more cells than the table's { $number } columns: they are not shown
    .todo = Write \| where a bar is part of the text.
table-row = the table has { $number } columns; “{ $text }” is not shown
    .todo = Give the row as many cells as the first one has; write a bar within a text as \|.
strike = what is struck through differs from { $origin }: there { $there }, here { $here }
    .todo = Strike the same passages through in every language, or remove them. If they are meant to differ, write { $allow } { $where }.
code-marked = the code is marked as “{ $here }”, at { $origin } as “{ $there }”
    .todo = Write the same commands in every language. If they are meant to differ, write { $allow } { $where }.
code-differs = the code is not the same as at { $origin }
    .todo = Write the same commands in every language. If they are meant to differ, write { $allow } { $where }.
marking-missing = what is marked is not the same as at { $origin }; missing here: { $missing }
    .todo = Mark the same in every language, written like { "{ .class }" } behind the text or in the tag. If they are meant to differ, write { $allow } { $where }.
marking-added = what is marked is not the same as at { $origin }; only here: { $added }
    .todo = Mark the same in every language, written like { "{ .class }" } behind the text or in the tag. If they are meant to differ, write { $allow } { $where }.
marking-differs = what is marked is not the same as at { $origin }; missing here: { $missing }; only here: { $added }
    .todo = Mark the same in every language, written like { "{ .class }" } behind the text or in the tag. If they are meant to differ, write { $allow } { $where }.
checklists-ticked = the { $block } is ticked in the page
    .todo = Write [ ] with a space: ticking is the reader's.
address = “{ $address }” is not a web address
    .todo = Correct the address: https:// and the name of the site, then the rest.
address-user = “{ $address }” would hand over a name or a password
    .todo = Write the address without what is before the @.
address-other = the words show “{ $shown }”, and the link leads to “{ $host }”
    .todo = Let the words say where the link leads, or correct its address.
address-raw = the address “{ $address }” in { $tag } leads nowhere once the site is built
    .todo = Write it in Markdown: { $shape }

### syntax: marks that readers would see

syntax-box = a box that is none is shown as it is: “{ $mark }”
    .todo = Write !!! danger "Title" with straight quotation marks, and its text below with four spaces.
syntax-unknown = a mark is shown as it is: “{ $mark }”
    .todo = The site does not know it. Write it in words, or between backticks if it is meant so.
syntax-definition = a definition is shown as it is: “{ $mark }”
    .todo = The site does not know it. Write it in words, or between backticks if it is meant so.
syntax-abbreviation = a definition is shown as it is: “{ $mark }”
    .todo = Put an empty line above and below it.
syntax-link = a link that is none is shown as it is: “{ $mark }”
    .todo = Write [words](page.md), without a space before the ( or in the address.
syntax-empty-box = an empty box is shown as it is: “{ $mark }”
    .todo = A checklist item begins with - [ ].
syntax-tasks = boxes to tick are shown as they are: “[ ]”
    .todo = Put { $extension } among the markdown_extensions, or write a plain list.
syntax-tick = a box is shown as it is: “{ $mark }”
    .todo = A checklist item begins with - [ ] and a space.
syntax-footnote = a footnote that is none is shown as it is: “{ $mark }”
    .todo = Write [^1] here and the note in a paragraph of its own: [^1]: The note.
syntax-alert = a box that is none is shown as it is: “{ $mark }”
    .todo = Begin the box with > [!NOTE] alone.
syntax-paired = a mark is shown as it is: “{ $mark }”
    .todo = It has no counterpart, or a space beside it. Close it, or write a backslash before it.
syntax-attributes = an attribute list is shown as it is: “{ $mark }”
    .todo = Put it right behind the word, at the end of a heading, or alone on the line below.
syntax-icon = an icon that is none is shown as it is: “{ $mark }”
    .todo = Correct its name, or remove it.
syntax-entity = a character's name is shown as it is: “{ $mark }”
    .todo = Write the character itself.
syntax-table = a table that is none is shown as it is: “{ $mark }”
    .todo = Put an empty line above it.
syntax-comment = a comment that is none is shown as it is: “{ $mark }”
    .todo = Write <!-- before it and --> after it.
syntax-backslash = a backslash is shown as it is: “{ $mark }”
    .todo = Remove it. A line break is two spaces at the end of the line.
syntax-merge = a mark of a merge is left: “{ $mark }”
    .todo = Keep the right one of the two texts, and remove the other and all three marks.
syntax-box-mistyped = there is no box “{ $name }”
    .todo = Did you mean “{ $near }”?
syntax-box-unknown = there is no box “{ $name }”
    .todo = Use one of { $kinds }.
syntax-box-empty = the { $block } holds nothing
    .todo = Let every line of its text begin with four spaces more than the box.
syntax-beside = the { $block } is indented by { $indent } and stands outside of the box above it
    .todo = Let it begin with four spaces if it belongs to the box, else with none.

### unsafe: what could harm readers

unsafe-script = a script
    .todo = Remove it. Text, links, lists, tables, admonitions and local images are what a page is.
unsafe-frame = a frame (<{ $tag }>)
    .todo = Write a link instead. Remove it. Text, links, lists, tables, admonitions and local images are what a page is.
unsafe-frame-attribute = a frame ({ $name })
    .todo = Remove it. Text, links, lists, tables, admonitions and local images are what a page is.
unsafe-order = <{ $tag }>, which changes how the whole page behaves
    .todo = Remove it. Text, links, lists, tables, admonitions and local images are what a page is.
unsafe-handler = an event handler ({ $name })
    .todo = Remove it. Text, links, lists, tables, admonitions and local images are what a page is.
unsafe-script-address = an address that runs a script (“{ $address }”)
    .todo = Remove it. Text, links, lists, tables, admonitions and local images are what a page is.
unsafe-form = a form that sends what is entered to “{ $address }”
    .todo = Remove it. Text, links, lists, tables, admonitions and local images are what a page is.
unsafe-fetched = “{ $address }” is fetched from elsewhere
    .todo = Put the file into the language's folder and name it there, or write a link to it instead.
unsafe-fetched-by = “{ $address }” is fetched from elsewhere (<{ $tag } { $name }>)
    .todo = Put the file into the language's folder and name it there, or write a link to it instead.
unsafe-link = a link that leads to no page, number or mailbox (“{ $address }”)
    .todo = Write an address that begins with https:// or mailto:, or the name of a page.
unsafe-style-element = a style element, which browsers ignore on this site
    .todo = Remove it: the site's style sheets give a page its looks.
unsafe-style-attribute = a style attribute, which browsers ignore on this site
    .todo = Remove it: the site's style sheets give a page its looks.
unsafe-element = HTML that no page needs (<{ $tag }>)
    .todo = Write it without HTML: as text, a link, a list, a table, a box or a picture.
unsafe-class = a class that no page needs ({ $name })
    .todo = Remove it. The classes that pages may have are { $known }.
unsafe-attribute = an attribute that no page needs ({ $name })
    .todo = Remove it: readers of every language get the same words in the same look.
unsafe-attribute-value = an attribute with a value that no page needs ({ $name }={ $value })
    .todo = Remove it: readers of every language get the same words in the same look.
unsafe-id = an id that is the site's own, or none (“{ $name }”)
    .todo = Write an id of small letters, digits and hyphens that the site itself does not use.
unsafe-declaration = a comment or declaration that is none
    .todo = Write &lt; for the first sign, or the whole between backticks.
unsafe-field = the field “{ $field }” holds HTML (<{ $tag }>)
    .todo = Write plain text: the field is shown as it is.
unsafe-identity-code = a personal identity code
    .todo = Remove it, and tell whoever looks after the repository: its earlier versions keep it. If it is meant for everyone, write { $allow } { $where }.
unsafe-mobile-number = a mobile number, which looks private
    .todo = Remove it, and tell whoever looks after the repository: its earlier versions keep it. If it is meant for everyone, write { $allow } { $where }.

### kind: files beside the pages

kind-irregular = the file { $why }
    .todo = Remove it, or put the file itself in its place.
kind-large = the file { $why }
    .todo = Make it smaller.
kind-name-unseen = the file { $why }
    .todo = Rename it.
irregular-link = is a symbolic link
irregular-folder-link = lies in a folder that is a symbolic link
irregular-pipe = is a named pipe
irregular-socket = is a socket
irregular-device = is a device
irregular-folder = is a folder
irregular-no-file = is no file
irregular-name = has a name with signs that nobody sees
irregular-large = is larger than { $size } MB
kind-stray = the file is in no language's folder
    .todo = Move it to a folder in { $folders }.
kind-reserved = the file would take an address of the site's own ({ $address })
    .todo = Move it to a folder such as { $folder } in every language, and write { $link } as the link on the page.
kind-page-reserved = the page would take an address of the site's own ({ $address })
    .todo = Rename it in every language.
kind-page-same = the page has the same address as { $origin }, and a browser would show only one of them
    .todo = Rename one of them in every language.
kind-name = the file's name would make an address that is hard to write
    .todo = Use letters, digits, hyphens and one dot, such as old-harbour.jpg.
kind-compressed = the file is a compressed copy
    .todo = Remove it: the build makes the copies that the server sends.
kind-unknown = the file is of a kind that pages may not bring along
    .todo = Pages may bring pictures ({ $pictures }) and documents ({ $documents }). Remove it, or save it as one of these.
kind-empty = the file is empty
    .todo = Remove it, or save it again.
kind-no-picture = the file is no { $format } picture, as its name says
    .todo = Open it in a program for pictures and save it anew as { $format }, then put that here.
kind-large-picture = the file has more than 50 million points
    .todo = Make it smaller. Open it in a program for pictures and save it anew as { $format }, then put that here.
kind-damaged-picture = the file is a damaged picture ({ $problem })
    .todo = Open it in a program for pictures and save it anew as { $format }, then put that here.
kind-place = the file says where it was taken
    .todo = Remove its place (GPS). Open it in a program for pictures and save it anew as { $format }, then put that here.
kind-more-than-picture = the file holds more than a picture
    .todo = Open it in a program for pictures and save it anew as { $format }, then put that here.
kind-not-utf-8 = the file is not UTF-8 text
    .todo = Save it as UTF-8.
kind-no-drawing = the file is no SVG drawing (line { $line }: { $problem })
    .todo = Export it as a plain, optimised SVG with presentation attributes, without scripts, styles, links, pictures or effects; or save it as PNG.
kind-drawing = the file holds { $what }, which no drawing here may
    .todo = Export it as a plain, optimised SVG with presentation attributes, without scripts, styles, links, pictures or effects; or save it as PNG.
drawing-encoding = another encoding ({ $encoding })
drawing-doctype = a document type (<!DOCTYPE>)
drawing-instruction = an instruction (<?{ $name }>)
drawing-levels = more than { $most } levels
drawing-element = an element <{ $name }>
drawing-attribute = an attribute { $name }
drawing-value = { $name }=“{ $value }”
drawing-style = a style “{ $style }”
kind-no-pdf = the file is no PDF file, as its name says
    .todo = Export it anew as a plain PDF file, without forms, scripts or attachments.
kind-locked-pdf = the file is locked, or hides what it does
    .todo = Export it anew as a plain PDF file, without forms, scripts or attachments.
kind-active-pdf = the file is a PDF file that does more than show pages (/{ $name })
    .todo = Export it anew as a plain PDF file, without forms, scripts or attachments.
kind-no-document = the file is no { $end } document, as its name says
    .todo = Save it without macros, objects and attached files, or as PDF.
kind-large-document = the file is too large for a document
    .todo = Make it smaller, or save it as PDF.
kind-active-document = the file holds more than text and pictures ({ $name })
    .todo = Save it without macros, objects and attached files, or as PDF.
kind-loading-document = the file loads something from elsewhere when it is opened
    .todo = Save it without macros, objects and attached files, or as PDF.

### untranslated

untranslated-same = { $what } reads the same as the source at { $origin }
    .todo = Translate it. A name or a quotation in another language is marked with it: *text*{ "{: lang=fi }" }. If it is right as it is, write { $allow } { $where }.
untranslated-other = { $what } seems to be in another language than the page: { $language }
    .todo = Translate it. A name or a quotation in another language is marked with it: *text*{ "{: lang=fi }" }. If it is right as it is, write { $allow } { $where }.
untranslated-word = “{ $word }” is a word of the source at { $origin } that was not translated
    .todo = Translate it. A name or a quotation in another language is marked with it: *text*{ "{: lang=fi }" }. If it is right as it is, write { $allow } { $where }.
untranslated-alike = { $what } reads the same as the text at { $origin }: one of the two is wrong
    .todo = Translate it. A name or a quotation in another language is marked with it: *text*{ "{: lang=fi }" }. If it is right as it is, write { $allow } { $where }.
untranslated-marked = { $what } is marked as a whole as being in another language
    .todo = Translate it. Only a quotation or a name inside a text is marked so; if it is one, write { $allow } { $where }.
untranslated-this-text = the text
untranslated-this-quoted = the text “{ $text }”
untranslated-this-field = the field “{ $field }”
untranslated-owner-todo = Name the unit as it calls itself in this language.
untranslated-this-tooltip = the tooltip “{ $text }”
untranslated-tooltip-todo = Translate it.

### nav: the menu

nav-no-page = the menu leads to { $target }, but there is no { $file }
    .todo = Correct the entry, or write the page.
nav-unreached = nothing in the menu leads to the page (nav in { $config })
    .todo = Add a line “- Title: { $path }” to nav.
nav-no-title = the menu's “{ $title }” has no title in { $language }
    .todo = Add a line “{ $title }: …” to nav_translations of “locale: { $locale }” in { $config }.
nav-same-title = the menu's “{ $title }” has the same title in { $language }
    .todo = Correct the line “{ $title }: …” of nav_translations of “locale: { $locale }” in { $config }.
nav-other-language = the menu's title “{ $translated }” of { $language } seems to be in another language: { $other }
    .todo = Correct the line “{ $title }: …” of nav_translations of “locale: { $locale }” in { $config }.
nav-exchanged = the menu's titles “{ $title }” and “{ $other }” of { $language } fit each other's pages
    .todo = Look at which page each one leads to; if they have changed places, change them back.
nav-footer = the foot of every page leads to { $name }, but there is no { $file }
    .todo = Write the page, or remove the line from “footer:”.

### modality: what is forbidden, required or allowed

modality = { SEQUENCE($parts) } (compare { $origin })
    .todo = Compare the two sentences. If they do say the same, write { $allow } { $where }.
denied-not = the source has a negation (“not”) that is missing here: { QUOTED($words) }
denied-here = here is a negation (“not”) that the source lacks: { QUOTED($words) }
denied-exempted = the source says that something need not be done, and this text forbids it
denied-forbidden = the source forbids what this text only says need not be done
denied-other = of two parts set against each other, the other one is denied here
turned-round = these words stand in another order than in the source ({ QUOTED($there) }): { QUOTED($here) }
force-other = where the source has { ALL($there) }, here is { ALL($here) }
force-added = here is an obligation that the source lacks: { QUOTED($words) }
force-missing = the source has an obligation that is missing here: { QUOTED($words) }
force-obligation = an obligation ({ QUOTED($words) })
force-recommendation = a recommendation ({ QUOTED($words) })
force-permission = a permission ({ QUOTED($words) })
opposite = the source says “{ $there }”, and here is the opposite: “{ $here }”

### pending: passages that wait for their translation

pending-source = a page in { $language } waits for no translation
    .todo = Write the comment in the translation instead.
pending-no-day = the comment names no day until when the translation is { $mark }
    .todo = Write the last day: { $pending }
pending-other-day = the day “{ $written }” is written in a way that the check does not read
    .todo = Write it like this: { $pending }
pending-first = “first { $first }” is no day before { $day }
    .todo = Write the day until which it was put off first.
pending-no-reason = the comment gives no reason
    .todo = Write one: { $pending }
pending-over = the translation was to be ready by { $day }: { $reason }
    .todo = Translate it and remove the comment.
pending-too-long = { $day } is more than { $days } days away
    .todo = Write a day no later than { $latest }.

### file, unused

file-name = the file's name would make an address that is hard to write
    .todo = Rename it in every language. Use lower-case letters a-z, digits and hyphens, such as elected-officials.md.
file-not-utf-8 = the file is not saved as UTF-8
    .todo = Save the page as UTF-8 text; if it is, undo the last change to it and try again.
file-unconverted = the text cannot be converted ({ $problem })
    .todo = Save the page as UTF-8 text; if it is, undo the last change to it and try again.
file-bytes = the page has { $bytes } bytes, more than { $most }
    .todo = Make several pages of it.
file-lines = the page has { $lines } lines, more than { $most }
    .todo = Make several pages of it.
file-word = a word has more than { $most } letters: “{ $word }…”
    .todo = Write words, with spaces between them.
file-passage = the passage has more than { $most } characters
    .todo = Put empty lines between its parts, or shorten it.
file-unclosed = there are more than { $most } “{ $opening }” that nothing closes
    .todo = Write “{ $closing }” after each, or remove them.
file-unended = there are more than { $most } elements within each other
    .todo = Write the end after each, or write the text without HTML.
unused = no page leads to the file or shows it ({ $languages }), yet everyone can read it
    .todo = Link to it, or delete it in every language if nobody needs it.

### formerly, gone: former addresses

formerly-loop = “{ $former }” leads in a circle, back to where it begins
    .todo = Correct the line that begins with “{ $field }:”, in every language.
formerly-there = “{ $former }” is no former address: { $file } is there
    .todo = Correct the line that begins with “{ $field }:”, in every language.
formerly-circle = “{ $former }” is no former address: { $file } is there, which says the same of this one: they lead in a circle
    .todo = Correct the line that begins with “{ $field }:”, in every language.
formerly-claimed = “{ $former }” leads to { $page } already
    .todo = Correct the line that begins with “{ $field }:”, in every language.
formerly-no-page = “{ $former }” names a page that there neither is nor was
    .todo = Correct the line that begins with “{ $field }:”, in every language.
formerly-page-first = “{ $former }” names a page that is gone, and no page says that it has been { $name }
    .todo = Add “{ $name }” to the list in the line that begins with “{ $field }:”, in every language, or to that of the page that has the rest of its text.
formerly-no-heading = “{ $former }” leads to a heading that the page does not have
    .todo = Correct the line that begins with “{ $field }:”, in every language.
formerly-heading-there = “{ $former }” is no former address: the heading is still there
    .todo = Correct the line that begins with “{ $field }:”, in every language.
gone-page = the page is gone, and its address leads nowhere
    .todo = Write “{ $field }: [{ $name }]” at the top of the page that has its text now, in every language; if it has such a line, add “{ $name }” to its list.{ $command ->
        [yes] {" "}Or run “guideline remove { $name } --to PAGE”, with that page for PAGE: it changes links and the menu too.
       *[no] {""}
    }
gone-page-to = the page is gone, and its address leads nowhere; some of its headings are on { $file } now
    .todo = Let that page have the line “{ $line }” at its top, once, in every language.{ $command ->
        [yes] {" "}Or run “guideline remove { $name } --to { $target }”: it changes links and the menu too.
       *[no] {""}
    }
gone-heading = { $number ->
        [one] the heading with the id { ALL($names) } is gone from { $page }, and links to it lead nowhere
       *[other] the headings with the ids { ALL($names) } are gone from { $page }, and links to them lead nowhere
    }
    .todo = If a heading's id was changed by mistake, give it the old one again. { $there ->
        [yes] Otherwise replace the line “{ $field }: …” at the top of this page by “{ $line }”
       *[no] Otherwise write “{ $line }” at the top of this page
    } in every language. After each colon stands the id that readers are led to; change it if another heading has the text now.
gone-moved = { $number ->
        [one] the heading with the id { ALL($names) } was on { $page } and is on this page now, but links to its old place do not lead here
       *[other] the headings with the ids { ALL($names) } were on { $page } and are on this page now, but links to their old place do not lead here
    }
    .todo = { $there ->
        [yes] Replace the line “{ $field }: …” at the top of this page by “{ $line }”
       *[no] Write “{ $line }” at the top of this page
    } in every language.

### edition: editions

edition-damaged = the file cannot be read as an edition
    .todo = Put the published text back: open the same file on the branch main on GitHub, press “Copy raw file” and paste it over all of this file. If two people closed the same edition, keep the published one and close the other again.
edition-edited = the file was changed after the edition was closed
    .todo = Put the published text back: open the same file on the branch main on GitHub, press “Copy raw file” and paste it over all of this file. To say something else, change the pages and close a new edition.
edition-number = the file holds edition { $number }, not the one that its name says
    .todo = Give the file its own number again.
edition-follows = edition { $before } is missing, or is another one than when this edition was closed
    .todo = Take editions/{ $before }.json from the repository again as it was committed.
edition-handbook = the file is not the handbook of edition { $number }, or is missing
    .todo = Take the file from the repository again as it was committed: who has downloaded the handbook compares it with the digest in editions/{ $number }.json.
edition-language = the edition is also in the language “{ $language }”, which the site does not have
    .todo = Write “former_languages: [{ $language }]” under “extra: guideline:” in { $config } if the site no longer has it.

### joint: where long words may break

joint = “{ $word }” has no joint in { $file }, so it cannot break
    .todo = Write it in { $file }, below its language, with | at each joint: arbets|gemenskap. If it must not break, write { $allow } { $where }.
joint-unreadable = the file cannot be read ({ $problem })
    .todo = Put the file itself there.
joint-not-utf-8 = the file is not UTF-8 text
    .todo = Save it as UTF-8.
joint-line = the line cannot be understood
    .todo = Compare it with the lines around it.
joint-unknown-language = “{ $language }” is no language of the site
    .todo = Correct or remove it; known are { $known }.
joint-no-word = “{ $word }” is no word with joints
    .todo = Write letters, and | at each joint: arbets|tid.
joint-twice = “{ $word }” stands twice
    .todo = Remove one of them.
joint-no-list = this is no list of words by language
    .todo = Begin it with “sv:”.
joint-below = below “{ $language }” something is no word
    .todo = Write one word a line: - arbets|tid

### term: the glossary's file

term-no-file = the file is missing, though “glossary: true” in mkdocs.yml says that it is there
    .todo = Bring it back, or write “glossary: false” if there is to be none.
term-unreadable = the file cannot be read ({ $problem })
    .todo = Put the file itself there.
term-not-utf-8 = the file is not UTF-8 text
    .todo = Save it as UTF-8.
term-line = the line cannot be understood ({ $problem })
    .todo = Compare it with the lines around it.
term-file = the file cannot be understood ({ $problem })
    .todo = Undo the last change to it.
term-absent = the entry has no term in “{ $language }”
    .todo = Write { $language }: and the term.
term-no-text = the term of “{ $language }” is no text
    .todo = Write one term, and other words below also:.
term-also = the words of also: have no language
    .todo = Write { "{sv: [word]}" }.
term-also-no-list = the words of “{ $language }” below also: are no list of texts
    .todo = Write { $language }: [word, another].
term-unknown-key = “{ $key }” is no known key
    .todo = Correct or remove it; known are { $known }.
term-unknown-language = “{ $key }” is no known language of also:
    .todo = Correct or remove it; known are { $known }.
term-twice = “{ $key }” stands twice in the entry
    .todo = Remove one of them.
term-no-entry = this is no entry
    .todo = Write one entry a line: - { "{fi: …, sv: …, en: …}" }

### onboarding: the path of a role

onboarding-twice = the path for “{ $role }” is twice on this page
    .todo = Remove this line.
onboarding-unknown = there is no path for “{ $role }”
    .todo = Write one of { $roles }.
onboarding-line = no path can be shown at this line
    .todo = Put it on a line of its own, with an empty line before and after it, and nothing else: <div data-onboarding="{ $role }"></div>
onboarding-missing = the path for “{ $role }” is shown in { $origin } and not here
    .todo = Add the line <div data-onboarding="{ $role }"></div> at the same place.

### Commands: pages as they are named, rename, remove, reviewed

page-unknown = There is no page { $file }.
page-mistyped = There is no page { $file }. Did you mean { $near }?
moved = { $old } → { $new }
removed = { $file }: removed
changed = { $file }: changed
remove-no-heading = { $number ->
        [one] { $page } has no heading with the id { ALL($names) }: its old address leads
       *[other] { $page } has no headings with the ids { ALL($names) }: their old addresses lead
    } to the page's beginning. If the text is under another heading there, write that heading's id into the line “{ $field }: …”, in every language.
remove-menu = { $number ->
        [one] The menu no longer has the title { QUOTED($titles) }.
       *[other] The menu no longer has the titles { QUOTED($titles) }: a group without a page goes too.
    }
remove-linked = { $file }: { $number ->
        [one] line { ALL($lines) } led to the removed page and leads to { $page } now
       *[other] lines { ALL($lines) } led to the removed page and lead to { $page } now
    }. Read whether it still makes sense there.
move-receipts = { $old }: its receipts are in { $new }
move-nothing = Nothing is left to do.
edition-sentences = Say what has changed in one sentence for each language, of { $most } characters at most, in this order: { $languages }.
edition-pending = { $file } has a passage that waits for its translation. Translate it first: an edition says the same in every language.
edition-nothing = Nothing has changed since edition { $number }.
edition-refused = No edition was closed, and nothing was changed.
move-failed = { $file }: { $why }. Nothing was changed.
move-notice = “{ $name }” is in the wrong place: notices stay in notices/, and other pages outside it.
move-no-heading = { $file } has no heading { $name }. It has { $known }.
move-id = The id “{ $name }” has to be small letters and hyphens.
move-id-there = The id “{ $name }” is there already.
move-same = “{ $name }” is not another page. Name the one that has the text now.
move-fixed = The site knows { $path } by this name. It stays where it is.
move-unread = { $file }: { $why }. Correct that first.

### Commands: serve, frames, doctor

serve-port = Port { $port } is in use; this preview is at { $free }.
serve-no-port = The ports from { $first } on are all in use. Name another: --port.
serve-built = Built in { $seconds } s.
serve-at = The preview is at { $address } (end it with Ctrl+C).
frames-same = { $file } says so already: { $allowed }
frames-written = { $file }: written: { $allowed }. Bring it to the server, and reload nginx.
blind-letters = nothing tells its texts from others: “untranslated” is blind
blind-dictionary = no dictionary: “untranslated” sees sentences, not single words
blind-modality = no words for must, may and not: “modality” is blind
blind-forms = no word forms: “term” goes by the beginnings of words
blind-numbers = no number words: “literal” reads figures only
blind-dates = no names of months and days: “literal” reads dates in figures only
doctor-language = { $language }: { $what }
doctor-language-known = { $language }: the rules know what they need.
doctor-line = - { $what }
doctor-nothing = Nothing is missing here.
doctor-missing = Missing: { $number }. See SETUP.md.
doctor-unseen = On GitHub, where this command cannot look: main is protected (a pull request, an approval and the checks “Translations” and “test” are required), Pages publishes from GitHub Actions, Actions may create pull requests, and editors may push branches. SETUP.md says how.
doctor-site-url = SITE_URL: the address at which readers will find the site, with a slash at its end.
doctor-repository-url = REPOSITORY_URL: without it no page has a link to edit it.
doctor-report-to = REPORT_TO: the mailbox or page for reports of what keeps somebody from using the site.
doctor-contact = CONTACT: whom readers ask.
doctor-no-owners = .github/CODEOWNERS: nobody is asked to review a change.
doctor-owners = .github/CODEOWNERS: the names are placeholders; GitHub asks nobody until they are real.
doctor-workflow-gone = .github/workflows/{ $name }.yml: the workflow is gone.
doctor-workflow-rights = .github/workflows/{ $name }.yml: begins with more rights than none ({ "permissions: {}" }).
doctor-no-git = git: is not installed.
doctor-no-clone = git: this folder is no clone of the repository.

### print: what the handbook can have

print-declaration = the text holds “<![”, which cannot be read
    .todo = Write it as code.
print-unopened = </{ $tag }> closes nothing
    .todo = Remove it, or open it first.
print-unclosed = <{ $tag }> is not closed
    .todo = Write </{ $tag }> where it ends.
print-icon = an icon alone says nothing on paper, and nothing to who listens to the page
    .todo = Write a word beside it.
print-element = <{ $tag }> cannot be printed here
    .todo = Say it in words or with a picture. For what only the site needs, put { "{: .site-only }" } after the block.
print-link-no-words = the link to “{ $link }” has no words
    .todo = Write where it leads.
print-link-address = “{ $link }” is not a web address
    .todo = Correct the link's address.
print-link-closed = a link leads to “{ $link }”, which no paper and no reader can open
    .todo = Correct the link's address.
print-link-heading = the link to “{ $link }” leads to no heading
    .todo = Correct the link's address.
print-link-no-site = the link to “{ $link }” cannot be printed: the site has no address
    .todo = Correct the link's address.
print-no-language = “{ $language }” is no language
    .todo = Write a code such as sv or fi.
print-picture-no-words = the picture “{ $picture }” has no description
    .todo = Write what it shows: ![What it shows](picture.png)
print-picture-gone = the picture “{ $picture }” is not there
    .todo = Correct its address.
print-picture-kind = the picture “{ $picture }” cannot be printed
    .todo = Use one of { $known }.
print-picture-damaged = the picture “{ $picture }” cannot be read: { $problem }
    .todo = Save the picture again.
print-character = the character “{ $character }” ({ $code }) cannot be printed
    .todo = Use words or another character.
print-heading = a heading of level { $level } follows level { $before }
    .todo = Write it with { $signs }.
print-first-heading = a heading of level { $level } follows no heading
    .todo = Write it with { $signs }.
print-empty-heading = a heading is empty
    .todo = Write it, or remove its line.
print-id-twice = the id “{ $name }” stands twice on the page
    .todo = Give the second an id of its own.
print-list = a list holds something beside its items
    .todo = Make it an item.
print-footnote = a checklist item has a footnote, which the gathered checklists lack
    .todo = Write what it says in the item.
print-column = a column of the table has no heading
    .todo = Write one in the table's first line.
print-spanning = a cell of the table spans several lines or columns
    .todo = Write in every cell what holds for it.
print-cells = the table's lines have different numbers of cells
    .todo = Give every line as many cells as the first.
print-undated = no page says when it was reviewed
    .todo = Add a line “reviewed: …” to its top.
print-not-typeset = “{ $title }” cannot be typeset: { $problem }
    .todo = Ask whoever looks after the templates.
print-font = { $problem }
    .todo = Install the packages of the lock file again: make install.
print-sheet = the printed list “{ $title }” takes { $pages } pages
    .todo = It may take { $most } at most. Write “onboarding: false” at the top of pages that newcomers need not read.

### The command line's own words

click-aborted = Stopped.
click-commands = Commands
click-default = default: { $default }
click-error = Error: { $message }
click-extra = The command has too much: { $args }
click-file = “{ $filename }” is a file, not a folder.
click-folder = “{ $filename }” is a folder, not a file.
click-help = Show this help.
click-invalid = { $param_hint } will not do: { $message }
click-mean = Did you mean { $possibility }?
click-mean-one = Did you mean one of { $possibilities }?
click-no-argument-given = The command lacks
click-no-choice = “{ $value }” is not one of { $choices }.
click-no-command = There is no command “{ $name }”.
click-no-command-given = Say which command to run.
click-no-file = There is no “{ $filename }”.
click-no-number = “{ $value }” is not a whole number.
click-no-option = There is no option “{ $name }”.
click-no-option-given = The command lacks the option
click-no-value = The option “{ $name }” takes no value.
click-options = Options
click-range = { $value } is not in the range { $range }.
click-try = For help: { $command } { $option }
click-any-options = { "[OPTIONS]" }
click-any-command = COMMAND [ARGS]...
click-usage = Usage:
click-value = The option “{ $name }” lacks its value.
help-version = Show the version.
click-required = required

### Settings

config-none = There is no mkdocs.yml in this folder. Run the command in the project's folder.
config-value = mkdocs.yml: a value in it, or one of the environment such as SITE_URL, can't be read: { $problem }. Correct it.
config-other = mkdocs.yml cannot be used. { $problem }
config-i18n = mkdocs.yml lacks the plugin “i18n”, which the check of the translations needs.
config-inherit = mkdocs.yml takes its settings from another file (INHERIT). Write all of them into mkdocs.yml.
config-link = { $folder } is a symbolic link. Put the folder itself there.
config-words = The interface words can't be used: { $problem }
config-repository = mkdocs.yml: “repository: { $setting }” is not the address of a repository. Write one such as https://github.com/owner/name, or leave it empty.
config-editors = “editors” has { ALL($unknown) }, but there are messages only in { ALL($known) }
config-mapping = mkdocs.yml: “extra: guideline:” must hold indented settings.
config-options = mkdocs.yml: “extra: guideline:” is wrong. { SEQUENCE($problems) }.
config-setting = mkdocs.yml: “{ $name }:” is wrong. { $problem }
config-no-language = The site has no language “{ $language }”; it has { ALL($known) }.
config-no-place = “{ $place }” is neither a mailbox nor a web address. Write one such as name@city.example or https://city.example/feedback, or leave it empty.
config-no-origin = “{ $origin }” is no origin. Write https:// and the host alone, such as https://city.sharepoint.com or https://*.cloud.microsoft.
config-logo-name = “{ $name }” is no picture's name. Put a picture ({ ALL($kinds) }) into { $folder } and write its name, such as city.svg.
config-logo-gone = There is no { $file }. Put it there, or correct its name.
config-no-address = mkdocs.yml: “site_url:” is empty, and what is published needs its address: the sitemap, the feed and the links between languages name it. Set it, or SITE_URL=https://…/ when building.
config-option = “{ $name }” { $must }
must-be-known = is no setting
config-unread = The file can't be read: { $problem }.
config-not-utf8 = The file is not UTF-8 text. Save it as UTF-8.
config-not-yaml = Line { $line } is not valid YAML ({ $problem }). Correct it.
config-pages = Missing or wrong: { ALL($lacking) }. Write for example “pages: docs/{ "{" }language{ "}" }/{ "{" }page{ "}" }.md”, “source: en” and “languages: [de, fr]”.
must-be-settings = The file must hold settings, each with its name and a colon.
must-be-setting = is no setting; “{ $near }” may be meant
must-be-zone = must be a time zone such as Europe/Helsinki
must-be-other = is wrong: { $problem }
must-be-number = must be a whole number, 1 or more
must-be-number-to = must be a whole number, 1 to { $most }
must-be-text = must be text

### Forms that become a pull request

workflow-only = This command is for GitHub's workflows.
# What a form says instead of the pages' names.
request-all-pages = all
request-unreadable = The form cannot be read. Fill in every field, and leave the headings above them as they are.
request-page = “{ $label }” has to be a page's file, such as safety.md: small letters a-z, digits and hyphens.
request-text = “{ $label }” may hold at most 80 characters of ordinary text on one line.
request-refused = Nothing was proposed. { $why }

    Close this issue and fill in a new form.
request-proposed = The change is proposed in { $number }, and its check has begun. Read what changed, and ask somebody to approve it.
request-unfinished = The change is proposed in { $number }, as a draft. Open the page's files on its branch and write the text and the description in every language. Then press “Ready for review”.
request-body = This was made automatically from the form { $number }.
request-title-rename = The page { $page } is now called { $name }
request-title-remove = The page { $page } is removed
request-title-reviewed = Pages have been reviewed
request-title-create = New page { $page }
help-request = Do what the form of an issue asks for, in this folder; write to FOLDER what became of it.

    For a workflow that an issue starts. What the form holds is looked at before it is used.
help-request-exit-codes = Exit codes:
      0  it is done, or what cannot be done is explained to whoever asked
      1  GitHub did not do it: the output says why
      2  the command was not understood, or what it needs cannot be read
help-propose = Open a pull request of BRANCH for what “guideline request” did, and tell the issue of it.

    What the check found, check.json and suggestions.json of FOLDER, becomes its comment. What was refused is explained in the issue.
help-propose-exit-codes = Exit codes:
      0  it is done, or what cannot be done is explained to whoever asked
      1  GitHub did not do it: the output says why
      2  the command was not understood, or what it needs cannot be read

### What follows a merge

published-not-title = The site cannot be published
published-not = The newest pages could not be published: [the log]({ $run }) says why. Readers still see the site as it was before. This issue closes by itself when publishing succeeds.
receipts-title = Record the translations
receipts-body = Changes were merged before their translations had been recorded. Here they are recorded; nothing changes for readers. Approve and merge this, so that the next change of Finnish text is compared with the right one.
help-published = Keep one issue on GitHub while main is not published: say why, close it once it is.

    RESULT is how the job that publishes ended.
help-published-exit-codes = Exit codes:
      0  it is done
      1  GitHub did not do it: the output says why
      2  the command was not understood, or what it needs cannot be read
help-receipts = Open a pull request of BRANCH, which records what main lacks, where none is open.

    For a workflow that a push to main starts.
help-receipts-exit-codes = Exit codes:
      0  it is done
      1  GitHub did not do it: the output says why
      2  the command was not understood, or what it needs cannot be read
