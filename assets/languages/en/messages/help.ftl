# The command line: what the help says of commands and options, and what is said of a command that cannot be understood.

help-usage = Usage:
help-more = [OPTIONS]
help-command = COMMAND
help-commands = Commands
help-arguments = Arguments
help-options = Options
help-sharing = Sending and putting online (come before the table [share] of the programme){"\u00A0"}
help-printing = Print and booklet editions (before the table [print] of the programme)
help-default = [default: { $value }]
help-choice = [one of: { $values }]

# The commands. `.more`: what --help adds; `.after`: what stands below; `.example`: the shortest right one
command-livret = Turns one event-programme file into a finished, branded, accessible brochure
    .after =
        Examples:
          livret new my-event                   start from a programme that builds
          livret check my-event/programme.toml  proofread it
          livret build my-event/programme.toml  make out/programme.pdf

        Exit codes: 0 done, warnings allowed; 1 errors in the programme; 2 wrong command
        line; 3 the machine could not (a file is missing, the disk is full).
    .example = livret build programme.toml
command-build = Build the brochure of a programme
    .more = The PDF takes the name of the programme file. When the programme has errors, nothing is written and an earlier brochure stays as it is; warnings do not stop a build.
    .after =
        Examples:
          livret build programme.toml                   makes out/programme.pdf
          livret build programme.toml -o brochures      makes brochures/programme.pdf
          livret build programme.toml --theme panorama  in another look
          livret build programme.toml --edition print   for a print shop
          livret build programme.toml --edition all --marks crop,slug
          livret build programme.toml --edition booklet --sheet SRA3 --proof

        The same programme gives the same bytes, whenever and wherever it is built. The
        file is dated by the programme, or by SOURCE_DATE_EPOCH (seconds since 1970)
        where that is set.
    .example = livret build programme.toml
command-check = Proofread a programme without building it
    .more = Errors stop a build, warnings do not, information is for who proofreads. What is right as it is can be let stand by a table [[allow]] in the programme, with its reason.
    .after =
        Examples:
          livret check programme.toml              all errors and warnings, with their lines
          livret check -q programme.toml           silent when there is nothing to say
          livret check --fix programme.toml        correct what is certain
          livret check --fix --suggest p.toml      and ask about what is likely
          livret check --engines                   who reads the grammar, and how to get them
          livret check --only P04 programme.toml   one kind of fault, by code or number
          livret check --edition print p.toml      what a print shop would send back, too
          livret check --format sarif programme.toml > faults.sarif

        Before --fix writes, it keeps the file as it was, with .bak after its name.
    .example = livret check programme.toml
command-preview = See the brochure in the browser while it is written
    .more = The pages are drawn anew each time the file is saved, with the faults beside them; a click on a text gives its line and changes it in place. Without a programme, the start page opens, as with `livret` alone. Only this machine sees the preview.
    .after =
        Examples:
          livret preview programme.toml
          livret preview programme.toml --no-open --port 4000
          livret preview programme.toml --editor "code --goto {"{file}:{line}"}"
    .example = livret preview programme.toml
command-explain = Explain a fault by its code, or list all codes
    .after =
        Examples:
          livret explain                   every code, in a line
          livret explain room-overlap      what it finds, why it matters, the cure
          livret explain P04 --lang fr     the same by its number, in French
    .example = livret explain room-overlap
command-diff = Tell what changed from one state of a programme to the next
    .more = What readers have to know: sessions that moved, rooms, speakers in and out, what is cancelled, added or left out; and which pages of the printed brochure differ. The old state is a file, `REVISION:file` of a git repository, or a revision alone.
    .after =
        Examples:
          livret diff old.toml programme.toml              two files
          livret diff HEAD~1 programme.toml                against the commit before
          livret diff v1:programme.toml programme.toml     against a tag
          livret diff sent.toml programme.toml --erratum   and out/programme-erratum.pdf, to lay into printed brochures
    .example = livret diff old.toml programme.toml
command-new = Start a new programme in a folder of its own
    .after =
        Examples:
          livret new my-event
          livret new my-event --spreadsheet
          livret build my-event/programme.toml
    .example = livret new my-event
command-import = Make a programme of a document, a workbook or the export of a conference tool
    .more = The file is not changed. What is supposed is marked “to check”, what found no place stays as a comment where it stood: no word is lost, and nothing is fetched from the network.
    .after =
        Examples:
          livret import programme.docx -o my-event
          livret import programme.txt -o my-event
          livret import schedule.json -o conference --parcours rooms
          livret import agenda.ics -o agenda --format json
    .example = livret import programme.docx -o my-event
command-themes = List the themes that come with livret
    .after =
        Examples:
          livret themes                                   a line each; the first is taken
                                                          unless another is named
          livret build programme.toml --theme panorama    in one of them
    .example = livret themes
command-fonts = List the font families that come with livret
    .after =
        Examples:
          livret fonts      the families that a theme may name, with their weights
          livret fonts -v   with their licences too
    .example = livret fonts
command-licences = Print the licences of livret and of all that it is made of
    .after =
        Examples:
          livret licences | less
          livret licences > licences.txt

        Its fonts, dictionaries and colour profiles, then the crates of Rust, each with its
        licence in full, as its makers wrote it.
    .example = livret licences
command-completions = Print completions for a shell
    .after =
        Examples:
          livret completions bash > ~/.local/share/bash-completion/completions/livret
          livret completions fish > ~/.config/fish/completions/livret.fish
    .example = livret completions bash
command-man = Print the manual page
    .after =
        Examples:
          livret man | man -l -
          livret man > ~/.local/share/man/man1/livret.1
    .example = livret man
command-schema = Print the JSON Schema of a file that you write
    .after =
        Examples:
          livret schema programme > programme.schema.json
          livret schema theme > theme.schema.json

        Write its name on the first line of the file, for editors that know TOML:
          #:schema ./programme.schema.json
    .example = livret schema programme
command-help = Print this help, or that of a command
    .after =
        Examples:
          livret help
          livret help build
    .example = livret help build

# The arguments. `.value`: what stands in for the value; `.is-…`: what one of the words to choose from means
argument-quiet = Say nothing but errors and warnings
argument-verbose = Say what is read and how long it takes
argument-lang = The language of help and messages; else that of the programme, else that of the system
    .value = LANGUAGE
argument-help = Print the help: -h in short, --help in full
argument-version = Print the version; with -v, also its origin, fonts, licences and readers of grammar
argument-programme = The programme file; `build` takes several
    .value = PROGRAMME
argument-source = The file that a programme is made of
    .value = FILE
argument-into = The folder that the programme is put in; else one of the name of the file
    .value = DIR
argument-grouping = What becomes a parcours, in the export of a tool
    .value = PARCOURS
    .is-tracks = each track
    .is-rooms = each room
    .is-days = each day
argument-told = The form of the report
    .value = FORM
    .is-human = sentences
    .is-json = one JSON object
argument-output = The folder the brochure is put in; made if it is not there
    .value = FOLDER
argument-theme = Name of a theme that comes with livret, or a theme file
    .value = NAME|FILE
argument-edition = What to make, may be given several times; else what [brand] says, or the file for screens
    .value = EDITION
    .is-screen = a file for screens
    .is-phone = a file for telephones: one column, large type, large links
    .is-print = single pages for a print shop
    .is-booklet = sheets to fold and staple
    .is-poster = an A3 poster: the cover and the programme at a glance, for screens and for the printer
    .is-leaflet = a leaflet of six panels (A4 folded in three, DL), for screens and for the printer
    .is-proof = a small sheet to approve, not to print from
    .is-calendar = a calendar (iCalendar): an entry for each session
    .is-web = a page of the web in one file, for any site
    .is-mail = a mail ready to be sent, with brochure and calendar
    .is-statement = the statement to paste beside the download
    .is-images = the pages as pictures, in a folder
    .is-cards = cards for social networks, in a folder
    .is-calendars = a calendar for each parcours and session, in a folder
    .is-all = everything but the poster, the leaflet, the proof and the folders of pictures and calendars
argument-most = What a mail weighs at most, as it is sent, such as 2MB or 700k; photographs are made lighter
    .value = WEIGHT
argument-address = The address where the page of the web will be found
    .value = ADDRESS
argument-split = Make the page of the web a folder, with a page for each session
argument-subject = The subject of the mail; the title and the date of the event unless written
    .value = SUBJECT
argument-highlight = A sentence of the mail, in place of those that livret finds; may be given several times
    .value = SENTENCE
argument-image-pages = The pages to draw as pictures, such as 1,3-5; all unless written
    .value = PAGES
argument-width = How wide pages are drawn, in pixels; 1240 unless written
    .value = PIXELS
argument-webp = Draw pictures as WebP rather than PNG
argument-earlier-calendar = The calendar already published: diaries are told what has changed since
    .value = FILE
argument-port = The port of the preview; a free one unless given
    .value = PORT
argument-no-open = Do not open the browser
argument-editor = The command that opens a file at a line, named {"{file}"} and {"{line}"}; else LIVRET_EDITOR, VISUAL or EDITOR
    .value = COMMAND
argument-proof = Make a sheet to approve, too: the pages of the print edition, small, with cut, bleed and safety lines drawn
argument-shard = Make only a part of the list: the first of four is 1/4, to share a batch between machines
    .value = K/N
argument-people = A copy for everybody on a list in CSV (name, chosen sessions, language): the name on the cover, a programme of their own, a calendar
    .value = LIST
argument-bleed = Art beyond the cut, in millimetres; 3 unless written
    .value = MM
argument-safety = From the cut inwards, where nothing that matters lies, in millimetres; 5 unless written
    .value = MM
argument-marks = Printer’s marks around the pages: crop, fold, registration, colour-bar, slug, all or none
    .value = MARKS
argument-profile = The ICC profile of the press; coated offset paper (FOGRA39) unless written
    .value = FILE
argument-ink-limit = The most ink in one place, in percent; 300 unless written, 280 on uncoated paper
    .value = PERCENT
argument-paper-thickness = Thickness of one sheet, in millimetres; 0.1 unless written
    .value = MM
argument-binding = How the sheets are held together
    .value = BINDING
    .is-saddle = folded together and stapled through the fold
    .is-perfect = sections glued side by side
    .is-2-up = leaflets, two to a sheet
    .is-4-up = leaflets, four to a sheet
argument-signature = Pages of one folded section of a glued brochure: 8, 16 or 32
    .value = PAGES
argument-pages = How many pages the printed brochure is to have
    .value = PAGES
argument-system-fonts = Take from the fonts of the computer the characters that neither livret nor the house has: Chinese, Japanese, Korean…
argument-blank-inside-covers = Leave the insides of the cover empty
argument-sheet = The paper the booklet is printed on: A3, SRA3, Tabloid, 320x450; as large as needed unless written
    .value = SIZE
argument-format = The form of the list of faults
    .value = FORM
    .is-human = sentences with the lines they speak of
    .is-short = one line a fault, for editors
    .is-json = one JSON object a line
    .is-sarif = the Static Analysis Results Interchange Format, 2.1.0
    .is-github = annotations of a pull request on GitHub
argument-strict = Let warnings count as errors
argument-only = Only faults of this code (or number); may be given several times
    .value = CODE
argument-fix = Correct the programme file where the cure is certain
argument-dry-run = With --fix: show the corrections without making them
argument-suggest = With --fix: show what is only likely, too, one by one, and correct what you say yes to
argument-all = Show every fault, not a screen of them
argument-engines = List the readers of grammar that help livret, and how to get the others
argument-code = A code such as room-overlap, or a number such as P04
    .value = CODE
argument-dir = The folder; it must not exist yet, or be empty
    .value = FOLDER
argument-spreadsheet = A workbook to fill in, programme.xlsx, in place of the TOML file
argument-from = With --spreadsheet: the programme to put into the workbook, beside what is in the folder already
    .value = PROGRAMME
argument-column = What a column of a workbook is, by its heading: --column "Times=hours"; may be repeated
    .value = HEADING=KEY
argument-shell = The program that reads your commands
    .value = SHELL
argument-file = Which file
    .value = FILE
    .is-programme = the programme
    .is-theme = a theme
argument-command = The command
    .value = COMMAND

# A command that cannot be understood
misused-unknown-option = there is no option { $argument }
    .help = see `{ $more }`
misused-unknown-option-near = there is no option { $argument }
    .help = write `{ $near }` instead
misused-unknown-option-but-value = there is no option { $argument }
    .help = write `-- { $argument }` if that is a name; see `{ $more }`
misused-one-too-many = “{ $argument }” is one word too many
    .help = put quotes around a name that holds spaces; see `{ $more }`
misused-unknown-command = there is no command “{ $argument }”
    .help = see the commands with `{ $more }`
misused-unknown-command-near = there is no command “{ $argument }”
    .help = write `{ $near }`
misused-file-for-command = “{ $argument }” is no command but a file
    .help = say what to do with it: `{ $build }`, or `{ $check }` to proofread it
misused-value = “{ $value }” does not fit { $argument }
    .help = choose one of: { $values }
misused-value-near = “{ $value }” does not fit { $argument }
    .help = write `{ $near }`, or another of: { $values }
misused-value-missing = { $argument } lacks its value
    .help = write it after it; see `{ $more }`
misused-value-missing-of = { $argument } lacks its value
    .help = write one of: { $values }
misused-value-wrong = “{ $value }” does not fit { $argument }
    .help = { $why }
misused-value-needless = { $argument } takes no value
    .help = take away what follows it; see `{ $more }`
misused-missing = { $argument } is missing
    .help = write for example `{ $example }`; see `{ $more }`
misused-needs = { $given } goes only with { $argument }
    .help = add { $argument }; see `{ $more }`
misused-together = { $argument } and { $other } exclude each other
    .help = keep one of them
misused-twice = { $argument } is given twice
    .help = give it once
misused-signs = an argument is no text that can be read
    .help = type it again, or rename the file with plain letters
misused-otherwise = the command cannot be understood
    .help = see `{ $more }`
why-between = it lies between { $least } and { $most }
why-figures = write it in figures, without its unit
why-shard = the part and how many parts there are, such as 2/8
why-marks = use crop, fold, registration, colour-bar or slug, several with commas between them; or all, or none
why-signature = use 8, 16 or 32
why-pages = write a whole number from { $least } to { $most }
why-weight = give a number and its unit, such as 2MB or 700k, from 50 kB to 100 MB
why-sentence = write a sentence, in quotation marks on the command line
why-page-list = give pages and ranges of them, such as 1,3-5
why-web-address = give a whole https address, such as https://example.org/programme.html
why-sheet = write A3, SRA3, Tabloid…, or millimetres such as 320x450
argument-old = The programme as it was
    .value = OLD
argument-new = The programme as it is
    .value = NEW
argument-form = What it is told in
    .value = FORMAT
    .is-text = for people
    .is-json = for programs
argument-erratum = Make the slip to lay into brochures that are printed, for the screen and for the press
argument-slip = The size of the slip
    .value = PAPER
