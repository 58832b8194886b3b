# What the commands say themselves

level-error = error
level-warning = warning
level-information = information
level-help = help
level-note = note
again = { $count ->
    [one] the same { $n ->
        [one] once
       *[other] { $n } times
    } more, line { $lines }
   *[other] the same { $n } times more, lines { $lines }
}
typeset-by-print = { $n ->
    [one] 1 sign is put right in print; `--fix` writes it.
   *[other] { $n } signs are put right in print; `--fix` writes them.
}
suggest-question = Correct it? [y/n, q to end]

count-errors = { $n ->
    [one] 1 error
   *[other] { $n } errors
}
count-warnings = { $n ->
    [0] no warnings
    [one] 1 warning
   *[other] { $n } warnings
}
count-remarks = { $n ->
    [one] 1 remark
   *[other] { $n } remarks
}
counted = { $counts }
counted-in = { $counts } in { $name }.
counted-in-theme = { $counts } in the theme { $name }.
no-errors = { $name }: no errors, { $counts }.
not-strict = { $name }: { $counts }, and --strict allows none.
nothing-built = { $counts } in { $name }: nothing was built.
nothing-built-kept = { $n ->
    [one] { $counts } in { $name }: nothing was built. { $targets } is left as it was.
   *[other] { $counts } in { $name }: nothing was built. { $targets } are left as they were.
}
not-shown = { $n ->
    [one] 1 more is not shown: correct these first; `livret check --all` shows all of them.
   *[other] { $n } more are not shown: correct these first; `livret check --all` shows all of them.
}
doing-check = Proofreading
doing-build = Setting the brochure
doing-batch = Setting brochures
batch-built = { $made ->
    [0] No brochure made of { $n }.
    [one] { $made } brochure made of { $n }.
   *[other] { $made } brochures made of { $n }.
}
pages = { $n ->
    [one] 1 page
   *[other] { $n } pages
}
bytes = { $n } bytes
kilobytes = { $n } kB
megabytes = { $n } MB
batch-refused = Not made: { $names }.
summary-file = File
summary-extent = Size
summary-purpose = What it is for
summary-for = { $purpose } · { $standards }
summary-web-folder = a folder for any site: the whole programme, and a page for each session
summary-note = { $name }: { $note }
extent = { $weight }
extent-of-pages = { $pages }, { $weight }
extent-of-files = { $n ->
    [one] 1 file
   *[other] { $n } files
}, { $weight }
one-value = { $value }
names-made-plain = Where titles have letters of other alphabets, names of files have figures: not every server and mail program takes those letters.
heaviest-head = What weighs most, as it stands in the file:
built-unpaged = { $target }: { $weight }. { $standards }.
promise-mail = A draft for Outlook, Thunderbird or Mail, with the brochure and the calendar
promise-statement = What is pasted beside a download
passes-limits = Sent, it weighs { $weight } and passes the usual limits of { $limits }.
passes-no-limit = Sent, it weighs { $weight }: more than any usual limit, of which the largest is { $limit }.
heaviest-passes-limits = Sent, the heaviest weighs { $weight } and passes the usual limits of { $limits }.
heaviest-passes-no-limit = Sent, the heaviest weighs { $weight }: more than any usual limit, of which the largest is { $limit }.
mail-without-registration = The programme has no address to register at (`registration`): the mail has no button for it.
pictures-fitted = Photographs have { $density } pixels an inch, to keep to the limit.
weight-of-fonts = fonts
weight-of-rest = texts, drawings and tags
weight-of = { $what } { $weight }
too-heavy-to-send = the brochure does not fit { $most }: sent, it weighs { $fits } at least, with photographs at 110 pixels an inch
    .here = this limit
    .help = allow { $fits }, or make lighter or leave out what is heaviest
no-such-page = there is no page { $page }: the brochure has { $pages }
    .here = these pages
    .help = ask for pages from 1 to { $pages }
earlier-is-no-calendar = the earlier calendar is no iCalendar file
    .help = give `--earlier-calendar` the .ics file that you published
earlier-of-one-language = `--earlier-calendar` compares one calendar, and { $name } makes one in each language
    .help = leave out `--earlier-calendar`
calendar-floating = The programme does not name its time zone (`time-zone`): hours are those of everybody’s watch.
imposed = { $standard }, imposed
pressed = { $profile }, ink { $ink } % at most, bleed { $bleed } mm.
sheets-short-edge = { $n ->
    [one] 1 sheet
   *[other] { $n } sheets
} of { $width } × { $height } mm: print on both sides, duplex on the short edge.
sheets-long-edge = { $n ->
    [one] 1 sheet
   *[other] { $n } sheets
} of { $width } × { $height } mm: print on both sides, duplex on the long edge.
sheets-gathered = { $n } signatures to fold and gather.
sheets-creep = Inner pages move { $creep } mm towards the fold.
sheets-blank = { $n ->
    [one] 1 page stays blank before the last.
   *[other] { $n } pages stay blank before the last.
}
to-approve = For approval, not to be printed from
pages-saved = { $natural } pages are set tighter, within the limits of the theme, to make { $pages }.
pages-filled = { $natural } pages are filled up to { $pages }: { $fillers }.
pages-given-back = Among them: { $fillers }.
filler-partners = a page for the partners
filler-index = a page for the index
filler-notes = { $n ->
    [one] 1 page for notes
   *[other] { $n } pages for notes
}
waived = { $place }: { $code } is let stand: { $reason }

mended = { $n ->
    [one] { $name }: 1 fault is corrected
   *[other] { $name }: { $n } faults are corrected
}; what it was is kept in { $backup }.
to-mend = { $n ->
    [one] { $name }: 1 fault would be corrected.
   *[other] { $name }: { $n } faults would be corrected.
}
nothing-to-mend = { $name }: nothing that can be corrected with certainty.

explain-finds = What it finds
explain-matters = Why it matters
explain-cure = The cure
explain-fixable = `livret check --fix` corrects it where the cure is certain
explain-bad = With the fault
explain-good = Without it
explain-source = Source
explain-more = livret explain CODE says more of one of them.
explain-of-a-list = { $code } is a fault of a list of people (livret build --for), not of a programme: the sentence at its line and the cure after it are all there is to know. No programme can allow it with [[allow]]: correct the list.

# Files that cannot be read
file-too-large = { $name } is larger than { $most } MB
    .help = give the programme file, a text of a few pages; pictures stay in files of their own
file-is-a-folder = { $name } is a folder
    .help = give the programme file in it, such as { $such }
no-such-file = there is no file { $name }
    .help = check the name and the folder, or start a new programme with `livret new FOLDER`
no-such-file-near = there is no file { $name }
    .help = perhaps the file is called { $near }
file-of-another-kind = { $name } is { $kind }, not a programme
    .help = give the programme file, a text whose name ends in .toml; `livret new FOLDER` starts one, into which your texts can be pasted
kind-word = a Word document
kind-word-old = a Word or Excel document of an old format
kind-excel = an Excel workbook
kind-powerpoint = a PowerPoint presentation
kind-writer = a LibreOffice document
kind-calc = a LibreOffice spreadsheet
kind-archive = a compressed archive
kind-pdf = a PDF
kind-rtf = an RTF document
kind-picture = a picture
kind-web-page = a web page
kind-drawing = a drawing or an XML document
kind-json = a JSON file
file-not-allowed = { $name } may not be read
    .help = ask for the right to read it, or copy it elsewhere
file-is-a-device = { $name } is a device or a pipe, not a file
    .help = give the programme file, a text of a few pages
file-unreadable = { $name } cannot be read: { $error }
    .help = check that the disk is there and in order
file-in-utf-16 = { $name } is written in UTF-16, not in UTF-8
    .help = save it again: in Notepad, File › Save as › Encoding: UTF-8; in Word, Plain text › Other encoding › Unicode (UTF-8)
file-not-a-text = { $name } is not a text
    .help = give the programme file, a text that ends in .toml
file-not-in-utf-8 = { $name } is not written in UTF-8: see line { $line }, column { $column } (most likely “{ $letter }”)
    .help = save it again: in Notepad, File › Save as › Encoding: UTF-8; in Word, Plain text › Other encoding › Unicode (UTF-8)
output-is-a-source = { $name } is read for the brochure, which would be written over it
    .help = give another folder with -o, or another name to the programme
output-is-a-device = { $name } is a device or a pipe, not a file
    .help = give another folder with -o
output-read-only = { $name } may be read only: it stays as it is
    .help = allow writing to it, or give another folder with -o
mends-no-file = the corrections cannot be made in { $name }: it is no file
    .help = give the programme file, or add --dry-run to see them
mends-in-no-file = the corrections cannot be made in the files of { $name }: one of them stands in none of these alone
    .help = make them by hand: livret check { $name } shows them
file-changed-meanwhile = { $name } is not corrected: another program has just written it
    .help = close it where it is open, and try again

# What is said beside the programme
level-error-alone = error
themes-listed = { $name }: { $description }
    .territoires = Land-register parcels on a night ground; a serif to read, a sans to consult
    .panorama = A photograph on the cover, or hills in your colours; a sans to announce, a serif to read
    .sobre = Black and one colour on paper, rules and no pictures: prints well on an office printer
    .affiche = One strong colour from edge to edge, very large type, a photograph: for culture
new-started = { $programme } is a programme that builds. Change it, then: { $command }
new-not-empty = the folder { $name } is not empty
    .help = give the name of a new folder: nothing that you have is written over
new-no-folder = { $name } cannot be the folder of a programme: { $error }
    .help = give the name of a new folder
unknown-theme = no theme is called “{ $name }”
    .help = write one of these: { $known }; or the name of a theme file that ends in .toml
unknown-theme-near = no theme is called “{ $name }”
    .help = write { $near }
detail-theme = theme { $name }, which comes with livret
detail-read = read { $name }, { $n } bytes
detail-built = built in { $ms } ms
detail-weighed = make-up: { $n } ways compared, the one taken costs { $cost }
detail-opens = “{ $section }” opens on page { $page } with { $how ->
        [band] a band
        [low] a low band
       *[strip] a strip
    }; compared at this place: { $ways }
detail-opener = { $how ->
        [band] band
        [low] low band
       *[strip] strip
    } { $cost }
output-is-programme = the brochure would replace its programme, { $name }
    .help = give another folder with -o, or let the name of the programme end in .toml
same-brochure-twice = { $name } and { $other } would give brochures of one name in { $folder }
    .help = give one of the two files another name, or another folder with -o, one programme at a time
bad-epoch = SOURCE_DATE_EPOCH is “{ $value }”
    .help = set it to seconds since 1970, such as 1756339200, or unset it
output-folder-taken = { $name } cannot be a folder: there is a file of that name
    .help = give another folder with -o, or move the file away
output-folder-not-allowed = the folder { $name } may not be made here
    .help = give another folder with -o
output-folder-unmade = the folder { $name } cannot be made: { $error }
    .help = give another folder with -o
output-not-allowed = { $name } cannot be written: the machine does not allow it
    .help = close it where it is open, or give another folder with -o
renamed-for-all = Windows can have no file called “{ $name }”: the files are called “{ $other }”, for everybody to open them.
output-in-use = { $name } cannot be replaced: another program has it open
    .help = close it there (in Acrobat, for example), and try again; the earlier file is as it was
output-disk-full = { $name } cannot be written: the disk is full
    .help = make room on the disk, or give another folder with -o
output-is-a-folder = { $name } cannot be written: there is a folder of that name
    .help = give another folder with -o
output-unwritten = { $name } cannot be written: { $error }
    .help = give another folder with -o
output-closed = what was asked for cannot be shown: { $error }
    .help = write to another place: there may be no room left
man-unwritten = the manual cannot be written: { $error }
    .help = read `livret help` instead
own-fault = livret has a fault of its own: { $words } ({ $place })
    .help = send the programme file and this message to the authors of livret; nothing was written
abridged-head = Abridged for want of room, whole elsewhere:
abridged-more = and { $n ->
    [one] 1 more
   *[other] { $n } more
}, which `livret check --only abridged` tells too
waived-head = Missing or changed on the pages, with your consent:

# livret --version -v
version-commit = made from the commit { $commit }
version-no-commit = made from sources without a commit: an archive, or a work in progress
version-target = compiled for { $target }
version-fonts = Fonts that come with livret:
version-item = {"  "}{ $item }
version-licences = Licence of livret: { $licence }. `livret licences` prints it, and those of all that it is made of.
licences-unreadable = the licences cannot be read: { $error }
    .help = install livret anew: its file is damaged
