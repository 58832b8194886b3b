# What the reading of a workbook has to say. `help-in-sheets` stands for the help of a message where the programme is a workbook.

sheet-open-quote = “{ $name }”: at line { $line }, a quotation mark opens a cell that nothing closes
    .help = close it at the end of the cell, or take it away
sheets-broken = “{ $name }” is not a workbook that can be read
    .help = open it in your spreadsheet program, and save it again as .xlsx or .ods
sheets-locked = “{ $name }” is protected by a password
    .help = save a copy without the password, and give livret that copy
sheets-too-large = “{ $name }” holds far more cells than a programme
    .help = keep only the sheets of the programme in the workbook, without empty rows copied down to the bottom
sheets-too-many-rows = the sheet “{ $sheet }” of “{ $name }” has more than { $most } rows that hold something
    .help = keep only the rows of the programme in the workbook
sheets-empty = “{ $name }” is empty
    .help = make a workbook to fill in: livret new FOLDER --spreadsheet
sheets-not-the-template = “{ $name }” is not a workbook made from livret’s template: it has no sheet “Event”
    .help = convert it: livret import { $name } -o FOLDER; or begin with the template: livret new FOLDER --spreadsheet

sheets-of-no-programme = “{ $name }” is not a programme that can be read
    .help = correct it first: livret check { $name }
sheets-text-too-long = a text of “{ $name }” is longer than a cell may hold (32,767 characters)
    .help = shorten it, or keep the programme in its .toml file
sheets-unwritten = the workbook cannot be written: { $error }
    .help = tell the makers of livret about this error
left-out-of-the-workbook = Without a place in a workbook, and left out: { $keys }.

new-workbook = { $programme } holds the whole programme. Edit it, then: { $command }
new-workbook-there = there is a file { $name } already
    .help = give another folder, or rename that file: nothing that you have is written over
new-workbook-not-made = { $name } cannot be read as a whole: no workbook was made.

import-cell = cell { $cell }
import-nowhere = the file
columns-taken = The columns:
column-taken = { $column } “{ $heading }”: { $words } ({ $key })
sheets-without-sessions = “{ $name }” has no table of sessions: none of its sheets has a column of hours
    .help = say which column holds the hours and which the titles: --column "Slot=hours" --column "Subject=title"
column-asked = --column expects the heading of a column and what it is, such as "Times=hours", not “{ $asked }”
    .help = write --column "HEADING=KEY"
column-of-no-key = “{ $key }” is nothing that a session may have
    .help = choose among hours, start, end, day, title, room, format, speakers, moderators, description, parcours…
row-of-counts = a row that counts: “{ $words }”
row-of-no-session = a row that is no session: “{ $words }”
row-heads-a-block = this row is taken for the title of a track: “{ $title }”
parcours-of-the-row-above = the column of the track is empty: that of the row above is taken, “{ $name }”
cell-of-no-key = under “{ $heading }”, which livret does not know: “{ $words }”
end-of-a-duration = the end is counted from the duration: { $end }
sheet-of-people = the sheet “{ $sheet }” is taken for a directory
sheet-of-nothing-known = the sheet “{ $sheet }” is neither a table of sessions nor a directory: “{ $words }”
title-of-the-file = the title of the event is the name of the file
subtitle-above = the line below the title is taken for the subtitle
words-above-the-table = above the table: “{ $words }”

import-not-merged = { $name } cannot be read: nothing is changed in it
    .help = correct it first: livret check { $name }
import-nothing-new = Nothing new for { $name }.
import-merged = { $n ->
        [one] 1 change of the source brought into { $name }; what you wrote there stays. The former one is in { $backup }.
       *[other] { $n } changes of the source brought into { $name }; what you wrote there stays. The former one is in { $backup }.
    }
import-conflicts = { $n ->
        [one] 1 place changed on both sides; yours is kept:
       *[other] { $n } places changed on both sides; yours are kept:
    }
import-conflict = { $path }: { $own } with you, { $source } in the source
import-gone = taken away

hidden-sheet = the sheet “{ $sheet }” is hidden, and is read like the others
    .here = hidden
    .help = show it to reread it, or delete it if nothing of it is to be printed
hidden-rows = { $n ->
        [one] a row of the sheet “{ $sheet }” is hidden, and is read like the others
       *[other] { $n } rows of the sheet “{ $sheet }” are hidden, and are read like the others
    }
    .here = { $n ->
        [one] hidden
       *[other] the first
    }
    .help = show them to reread them, or delete them if nothing of them is to be printed
unread-sheet = the sheet “{ $sheet }” is not read: neither its name nor its headings are those of a programme
    .here = nothing from here is printed
    .help = give it the name of a sheet of the template, or delete it
cell-error = this cell holds the error { $error }
    .here = here
    .help = correct the formula, or put its value in its place
cell-uncomputed = the value of this formula is not in the file
    .here = here
    .help = open the workbook in your spreadsheet program and save it, or put the value in place of the formula
unknown-heading = “{ $heading }” is not a heading that livret knows here: what stands under it is not printed
    .here = unknown
    .help = take one of these headings: { $known }; or delete it if it is for yourself only
unknown-heading-near = “{ $heading }” is not a heading that livret knows here: what stands under it is not printed
    .here = perhaps “{ $near }”?
    .help = write “{ $near }” instead
column-without-heading = this column has no heading: what it holds is not printed
    .here = here
    .help = give the column a heading, or clear it
session-without-parcours = this row does not say which track it is of
    .here = without a track
    .help = write the title of a track in the column Track, or “Plenary”, or “Break”
inside-nothing = this row is marked as a part of the one above, and there is none
    .here = nothing above
    .help = write the title of a track in the column Track, or “Plenary”, or “Break”
unknown-parcours = the sheet of tracks has none of the name of “{ $written }”
    .here = unknown
    .help = write the title as it stands on that sheet (“{ $near }” comes closest), or add the track there

again-in-cells = { $count ->
    [one] the same { $n ->
        [one] once
       *[other] { $n } times
    } more, in { $cells }
   *[other] the same { $n } times more, in { $cells }
}
corrected-copy = corrected
mended-in-a-copy = { $n ->
        [one] 1 fault corrected in “{ $copy }”; “{ $name }” stays as it is.
       *[other] { $n } faults corrected in “{ $copy }”; “{ $name }” stays as it is.
    }
cells-to-change = { $n ->
        [one] 1 correction to make in “{ $name }”:
       *[other] { $n } corrections to make in “{ $name }”:
    }
cell-to-change = { $place }: { $before } → { $after }

rule-hidden-in-the-workbook = Hidden in the workbook
    .finds = Rows or sheets that are hidden in the workbook, and that livret reads like the others.
    .matters = What nobody sees in the spreadsheet is printed: a session that was dropped, a note to oneself.
    .cure = Show them to reread them, or delete them.
