# What the reader of a programme file tells. Each fault is one message: the sentence, then the words beside the places, then .help.

# Those a fault may speak of
the-event = the event
this-plenary = this plenary
this-parcours = this parcours
this-session = this session
this-break = this break
this-item = this item
this-speaker = this speaker
this-partner = this partner
this-group = this group of partners
this-link = this link
this-ink = this ink
this-waiver = this table `allow`
this-entry-of-speakers = this entry of `speakers`
this-entry-of-roles = this entry of `roles`
a-session-with-moderated-by = a session with `moderated-by`
this-day = this line of `days`
this-contact = this contact
an-account = this account
this-picture = this picture
a-link-of-a-person = this link
a-profiled-organisation = an organisation with a portrait or a biography
the-foreword = the foreword
this-page = this page
this-advert = this advert
the-plan = the plan
this-room = this room
this-quote = this quotation
a-quote-with-a-role = a quotation with `role`
this-figure = this key figure
this-practical = this practical note
the-video = `video`
the-parcours-word = `parcours-word`
the-registration = `registration`
the-online-space = `online-space`
the-contact = `contact`

# Keys
missing-event = the programme has no table [event]
    .help = add a table [event] with the title and the date of the event
    .help-in-sheets = add a sheet “Event” with the title and the date of the event
missing-key = { $owner } has no `{ $key }`
    .here = `{ $key }` is missing
    .help = add a line `{ $key } = …` here
    .help-in-sheets = fill in the cell under “{ $key }”
no-members = this group of partners has no members
    .here = nobody in it
    .help = add [[partners.members]] under it, with a `name`
unknown-key = the key `{ $key }` is not known here
    .here = not known
    .help = use one of the known keys: { $known }
unknown-key-near = the key `{ $key }` is not known here
    .here = perhaps `{ $near }`?
    .help = write `{ $near }` instead
misplaced-key = { $n ->
        [one] the key `{ $key }` stands outside of the table [event]
       *[other] { $n } keys of the event stand outside of the table [event]
    }
    .here = outside
    .too = this one, too
    .help = { $n ->
        [one] move `{ $key }` under the line [event]
       *[other] move them under the line [event]
    }
keys-without-event = { $n ->
        [one] this line stands under no name of a table: [event] is missing
       *[other] these lines stand under no name of a table: [event] is missing
    }
    .here = the first one
    .too = this one, too
    .help = add a line [event] above
empty-file = the file is empty
    .help = write a programme in it, or begin with the one of `livret new my-event`
conflicting-keys = `{ $one }` and `{ $other }` are both written
    .one = either `{ $one }`
    .other = or `{ $other }`
    .help = keep `{ $one }` or `{ $other }`
not-for-a-break = a break has hours and a title, and no `{ $key }`
    .here = not printed in a break
    .help = remove `{ $key }`, or `break = true` if this is a session

# Values of another kind
wrong-type-text = a text is expected here, not { $written }
    .here = not a text
    .help = write it between quotes
wrong-type-languages = the table { $written } is no text in several languages
    .here = neither a text nor its languages
    .help = write a text between straight quotes, or one for each language under its code: { "{" } fr = "…", en = "…" { "}" }
wrong-type-texts = a list of texts is expected here, not { $written }
    .here = not a list of texts
    .help = put square brackets around it: { $right }
wrong-type-flag = true or false is expected here, not { $written }
    .here = not true or false
    .help = write true or false, without quotes
wrong-type-flags = a list of true and false is expected here, not { $written }
    .here = not a list of true and false
    .help = write true or false between square brackets
wrong-type-number = a number is expected here, not { $written }
    .here = not a number
    .help = write it in figures, without quotes and without its unit
wrong-type-numbers = a list of numbers is expected here, not { $written }
    .here = not a list of numbers
    .help = write the numbers between square brackets, such as [90, 65, 55, 60]
wrong-type-moment = a date or an hour is expected here, not { $written }
    .here = not a date or an hour
    .help = write it between quotes
wrong-type-moments = a list of dates is expected here, not { $written }
    .here = not a list of dates
    .help = write the dates between square brackets, such as [2025-08-28, 2025-08-29]
wrong-type-table = a table is expected here, not { $written }
    .here = not a table
    .help = write one table: its name between single square brackets, then its keys below
wrong-type-tables = a list of tables is expected here, not { $written }
    .here = not a list of tables
    .help = double the square brackets around its name, such as [[parcours]]
wrong-type-text-or-table = a text or a table is expected here, not { $written }
    .here = not a text or a table
    .help = write a text between quotes, or a table between braces, such as {"{"} … {"}"}
wrong-type-list = a list is expected here, not { $written }
    .here = not a list
    .help = put square brackets around it: { $right }

# Texts
empty-text = the `{ $key }` of { $owner } is empty
    .here = nothing to print
    .help = write the { $key } between the quotes
empty-name = the name of this speaker is empty
    .here = nobody is named
    .help = write the first name and the name, or remove these quotes
empty-session = this session has neither a title nor speakers
    .here = says nothing
    .help = add a `title`, or remove the session
invisible-character = this text holds an invisible character, { $code }, left out of the brochure
    .here = holds it
    .help = type the text again instead of pasting it
too-long-line = this text has { $count } characters; the most is { $most } here
    .here = too long
    .help = shorten it to a line or two; a long text goes under `description`, `introduction` or `body`
too-long-text = this text is { $size } kB long; the most is { $most } kB
    .here = too long
    .help = shorten it; 4 kB fill a page
too-long-file = the file is { $size } MB long; a programme is { $most } MB long at most
    .here = the most is reached here
    .help = shorten the longest text, or divide the programme into several

# More than a brochure holds
too-many-sessions = there are more than { $most } sessions, too many for a brochure
    .here = one too many
    .help = divide the programme into several files
too-many-together = there are more than { $most } sessions that share one hour, too many for a brochure
    .here = one too many
    .help = write the `start` of each
too-many-items = there are more than { $most } items, too many for a brochure
    .here = one too many
    .help = say what takes place in fewer words
too-many-speakers = there are more than { $most } speakers, too many for a brochure
    .here = one too many
    .help = name those who speak, and let the others be “and others”
too-many-groups = there are more than { $most } groups of partners, too many for a brochure
    .here = one too many
    .help = show the partners in fewer groups
too-many-partners = there are more than { $most } partners, too many for a brochure
    .here = one too many
    .help = show those who matter most to your readers
too-many-plenaries = there are more than { $most } plenaries, too many for a brochure
    .here = one too many
    .help = write them as the sessions of a parcours
too-many-parcours = there are more than { $most } parcours, too many for a brochure
    .here = one too many
    .help = divide the programme into several files
too-many-days = there are more than { $most } days, too many for a brochure
    .here = one too many
    .help = write the days of one event
unknown-word = `{ $key }` has no choice “{ $written }”
    .here = not one of the known words
    .help = write one of these: { $known }
room-out-of-range = the number of a room is a whole number up to 9999
    .here = not a number of a room
    .help = write the number that stands on the plan, such as 12
too-many-columns = a table of { $count } columns is too wide for a page: { $most } at most
    .here = in this text
    .help = make two tables of it
row-too-long = a row of the table has { $count } cells for { $columns } columns: { $row }
    .here = in this text
    .help = give every row as many cells as the first one, and write \| for a bar in a text
focus-out-of-range = `focus` is two numbers from 0 to 100
    .here = not a point of the picture
    .help = write two percentages, from the left and from the top, such as [50, 30]
person-told-twice = `{ $key }` is given twice for “{ $name }”
    .one = either here
    .other = or there
    .help = keep `{ $key }` once, best in `[[speakers]]`
capacity-out-of-range = a session holds 1 to { $most } people
    .here = not a number of places
    .help = write a whole number, such as 20
too-many-notes = there are more than { $most } contacts, accounts, prices, practical notes, breaks, quotes, figures and pages, too many for a brochure
    .here = one too many
    .help = keep those that a visitor needs
too-many-paragraphs = the texts have more than { $most } paragraphs together
    .here = too many from here on
    .help = join short paragraphs, or shorten the texts

# Marks in the texts
markup-html = an HTML tag is printed as plain text here
    .here = an HTML tag
    .help = write *words* for emphasis, **words** for strong
markup-rule = a rule is printed as plain text here
    .here = a rule
    .help = leave an empty line between the paragraphs instead
markup-heading = a heading is printed as plain text here
    .here = a heading
    .help = use the key `title`, or a paragraph in **strong**
markup-image = an image is printed as plain text here
    .here = an image
    .help = leave the image out
markup-link = a link is printed as plain text here: a line has none
    .here = a link
    .help = write its words alone, and the address in a text of several lines, or under the key that is made for it
markup-table = a table pasted here loses its columns: each row is a line, its cells follow each other
    .here = a table
    .help = write a list, one line an item, each after a hyphen
markup-entity = “{ $written }” comes from a web page: it is printed as “{ $meant }”
    .here = code of web pages
    .help = write { $meant }
markup-entity-space = “{ $written }” comes from a web page: it is printed as a no-break space
    .here = code of web pages
    .help = write a space: livret puts no-break spaces where they belong
markup-entity-unseen = “{ $written }” comes from a web page: it cannot be seen
    .here = code of web pages
    .help = take it away
markup-in-name = the signs of “{ $name }” are printed as they are written: a name has no italics and no bold
    .here = stars or underscores
    .help = take away the signs around the words
language-name = { $language ->
    [en] English
    [fr] French
    [de] German
    [de-CH] Swiss German
    [es] Spanish
    [it] Italian
    [pt] Portuguese
    [nl] Dutch
    [ca] Catalan
    [he] Hebrew
    [ar] Arabic
    [fa] Persian
    [ru] Russian
    [el] Greek
    [zh] Chinese
    [ja] Japanese
    [ko] Korean
   *[other] another language ({ $language })
}
paragraph-language = this paragraph reads as { language-name }: “{ $text }…” follows its spelling and typography
    .here = in this language
    .help = write [{ $language }] before the paragraph, or lang for the whole session; the code of the right language where it is another
markup-quotation = a quotation block is printed as plain text here
    .here = a quotation block
    .help = write « and » around the words instead of > before them

# Days and hours
no-day = the list of days is empty
    .here = no day
    .help = write at least one day between the brackets, such as [2025-08-28]
missing-day = the event lasts several days and { $owner } does not say which
    .here = `day` is missing
    .help = add a line `day = { $day }`, or another day of the event
duplicate-day = the day { $day } is written twice
    .again = again here
    .first = first here
    .help = remove one of them
session-outside-the-days = { $day } is not a day of the event
    .here = not a day of the event
    .help = write one of its days ({ $days }), or add this one to `dates`
bad-date = { $written } is not a date
    .here = a day is expected
    .help = write the day as 2025-08-28, or as "28 août 2025" between quotes
    .help-in-sheets = write the day as a date of the spreadsheet, or as 28 August 2025
wrong-weekday = { $written } falls on another day of the week
    .here = it is { $day }
    .help = correct the day of the week or the date, or leave the day of the week out
bad-hour = { $written } is not an hour
    .here = an hour is expected
    .help = write the hour as "14h30" or "14:30", between quotes
    .help-in-sheets = write the hour as a time of the spreadsheet, or as 14:30
bad-hour-without-minutes = { $written } is not an hour
    .here = an hour is expected
    .help = write it between quotes with its minutes: "{ $meant }"
    .help-in-sheets = write it with its minutes: { $meant }
bad-hour-without-quotes = { $written } is not an hour
    .here = an hour is expected
    .help = write it between quotes: "{ $meant }"
bad-hour-midnight = { $written } is not an hour
    .here = an hour is expected
    .help = write "0h00" for midnight; a session that starts in the evening may end after it
bad-hour-with-seconds = { $written } is not an hour
    .here = an hour is expected
    .help = write the hour alone, without seconds, such as "14h30"
ends-before-start = it ends at { $end }, before it starts at { $start }
    .end = ends here
    .start = starts here
    .help = correct `start` or `end`; only what starts in the evening may end after midnight
ends-as-it-starts = it ends at { $end }, the very hour it starts
    .end = ends here
    .start = starts here
    .help = correct `start` or `end`; only what starts in the evening may end after midnight
session-overlap = this session starts at { $start }, and the one before ends at { $end }
    .again = overlaps
    .first = with this one
    .help = correct the hours, or leave `start` out of the second to share the hours of the first
same-start = two sessions start at { $start }
    .again = overlaps
    .first = with this one
    .help = correct the hours, or leave `start` out of the second to share the hours of the first
unknown-time-zone = the time zone `{ $written }` is not known
    .here = not known
    .help = write a continent and a city, such as "Europe/Paris"
unknown-time-zone-near = the time zone `{ $written }` is not known
    .here = perhaps `{ $near }`?
    .help = write `{ $near }` instead

# Choices
part-missing = there is no file { $file }
    .here = names no file
    .help = put it beside the programme, or correct its name: paths are counted from the programme
part-missing-near = there is no file { $file }
    .here = names no file
    .help = perhaps { $near }?
part-outside = the file { $file } lies outside of the folder of the programme
    .here = leads out of the folder
    .help = put it into the folder of the programme: it is sent around with it
part-not-a-file = { $file } is a folder
    .here = no file
    .help = name its files: "{ $file }/*.toml"
part-empty = the file { $file } is empty
    .help = write the text in it, or take away the line that names it
part-unreadable = the file { $file } cannot be read: { $error }
    .here = cannot be read
    .help = see that it may be read, or name another
part-too-large = the file { $file } is larger than { $most } MB
    .here = too large
    .help = name a text; pictures have keys of their own
part-not-in-utf-8 = line { $line } of { $file } is not in UTF-8
    .here = written in another encoding
    .help = save it as text in UTF-8 (“Encoding” where the editor saves)
text-file-of-another-kind = { $file } is no file of plain text
    .here = a document of another program
    .help = save it as plain text (.txt or .md), or paste the text here
include-of-nothing = no file is called like { $file }
    .here = fits no file
    .help = correct the name, or remove it: paths are counted from the programme
include-within-include = an included file may not include others
    .here = included a second time
    .help = name all files in the programme itself
keys-before-tables = { $n ->
        [one] the key `{ $key }` stands
       *[other] { $n } keys, `{ $key }` the first, stand
    } before any table: in a file that is included, each key stands below the name of its table
    .here = of which table?
    .help = write the name of the table above, such as [[parcours]]
too-many-includes = more than { $most } files are included
    .here = too many
    .help = put several parts into one file
includes-too-long = the included files are larger than { $most } MB together
    .here = too long
    .help = see whether they are all parts of this programme
too-many-languages = a brochure cannot have more than { $most } languages side by side; this one would have { $languages }
    .here = one too many
    .help = name two languages, or remove `languages`: each language then has a brochure of its own
lacks-translation = this text is not there in { $languages }
    .here = lacks a translation
    .help = add it beside the others: it is printed in the other language until then
translation-left-out = this text is there in { language-name }, a language that no brochure of this programme is made in
    .here = not printed
    .help = add "{ $language }" to the `languages` of [event], or remove it here
unknown-translation = livret has no words of its own in the language `{ $written }`
    .here = not one of its languages
    .help = write one of { $known }
contact-of-a-person = `contact` has an address alone; a name and a telephone number stand in a table of their own
    .here = the contact of a person
    .help = write [[event.contacts]] on a line of its own, then these keys below, one a line
unknown-language = the language `{ $written }` is not known
    .here = not known
    .help = write one of { $known }
not-a-language-tag = “{ $written }” is not the tag of a language
    .here = not a tag
    .help = write a tag such as "en", "de" or "pt-BR"
unknown-hours = “{ $written }” is not a way to print hours
    .here = not one of the two ways
    .help = write "10 h 00" or "10h00"
unknown-paper = “{ $written }” is not a paper
    .here = not one of the papers
    .help = write one of { $known }
unknown-brand-theme = no theme is called “{ $written }”
    .here = not a theme that comes with livret
    .help = write one of { $known }, or the name of a theme file beside the programme, which ends in .toml
missing-theme = the theme file “{ $written }” cannot be read
    .here = cannot be read
    .help = put it into the folder of the programme, or write one of { $known }
faulty-theme = the theme file “{ $written }” has errors
    .here = this theme
    .help = correct them, or write one of { $known }
unknown-edition = no edition is called “{ $written }”
    .here = not an edition
    .help = write one of { $known }

# People and partners
duplicate-speaker = “{ $id }” stands twice in `speakers`
    .again = again here
    .first = first here
    .help = keep one entry a person, each with its own `id`
unknown-speaker = no entry of `speakers` is called `{ $written }`
    .here = not in the directory
    .help = write the full name with its capital letters, or add a [[speakers]] table with this `id`
unknown-speaker-near = no entry of `speakers` is called `{ $written }`
    .here = perhaps `{ $near }`?
    .help = write `{ $near }` instead
surname-outside-the-name = “{ $surname }” is not the surname of “{ $name }”
    .here = not the surname of this name
    .help = write in `surname` the last words of `name`, or its first, spelt the same
duplicate-partner = two partners are called `{ $id }`
    .again = again here
    .first = first here
    .help = give each its own `id`, or write {"{"} id = "…" {"}"} alone to show one partner twice
duplicate-identifier = `{ $id }` is the `id` of two things
    .again = again here
    .first = first here
    .help = give each its own `id`, or none: its title serves
unknown-partner = no partner is called `{ $written }`
    .here = not described
    .help = use one of the known partners: { $known }
unknown-partner-near = no partner is called `{ $written }`
    .here = perhaps `{ $near }`?
    .help = write `{ $near }` instead
unknown-partner-of-none = no partner is called `{ $written }`
    .here = not described
    .help = add the partner under [[partners]] and [[partners.members]]
this-share = this table
bad-weight = { $written } is no weight between 50 kB and 100 MB
    .here = this weight
    .help = write a number and its unit, such as "2 MB" or "700k"
bad-pages = { $written } is no list of pages
    .here = these pages
    .help = write the numbers of pages and ranges of them, such as "1,3-5"
bad-width = a width goes from { $least } to { $most } pixels
    .here = this width
    .help = write a number of pixels, such as 1240
bad-server = “{ $address }” is not the address of a LanguageTool server
    .here = this address
    .help = write an http address of your network, such as "http://localhost:8081"

bad-address = “{ $written }” is not an address that opens
    .empty = it is empty
    .space = it holds a space
    .incomplete-mailbox = the e-mail address is not complete
    .scheme = only https, http and mailto open everywhere
    .malformed = it is not well formed
    .incomplete-site = the name of the site is not complete
    .help = write a full address such as https://example.org/page, or an e-mail address such as name@example.org

# Brand
no-colour = the list of colours is empty
    .here = no colour
    .help = write at least one colour between the brackets, such as ["#0B5FFF"], or remove `colours`
duplicate-colour = the colour { $colour } is written twice
    .again = again here
    .first = first here
    .help = remove one of them
not-a-colour = “{ $written }” is not a colour
    .here = not a colour
    .help = write # and six hexadecimal digits, such as "#0B5FFF"; a graphic charter gives them as HEX or web

# The writing of the file
syntax-comma-too-many = a comma too many
    .here = here
    .help = remove it
syntax-no-equals-nor-value = a key without an equals sign and a value
    .here = here
    .help = write an equals sign and a value after it, such as title = "…"
syntax-equals-too-many = an equals sign too many
    .here = here
    .help = remove it
syntax-too-deep = too many brackets inside one another
    .here = here
    .help = take the inner brackets away
syntax-end-of-line = a broken end of line
    .here = here
    .help = save the file again as plain text
syntax-comment = a comment that holds an invisible character
    .here = here
    .help = type the comment again instead of pasting it
syntax-leading-zero = a number that starts with 0
    .here = here
    .help = write an hour or a number between quotes
syntax-no-such-day = this is not a day of the calendar
    .here = here
    .help = write the year, the month and the day, like this: 2025-08-28
syntax-open-quotes = this text is opened by a quotation mark and not closed
    .here = opened here
    .help = end it with a quotation mark " on the same line
syntax-open-triple-quotes = this long text is opened by three quotation marks and not closed
    .here = opened here
    .help = write three quotation marks """ where the text ends, before the key or table that follows
syntax-open-single-quotes = this text is opened by an apostrophe and not closed
    .here = opened here
    .help = end it with the same apostrophe ' on the same line, or put it between straight quotation marks
syntax-open-triple-single-quotes = this long text is opened by three apostrophes and not closed
    .here = opened here
    .help = write three apostrophes ''' where the text ends, before the key or table that follows
syntax-open-list = this list is opened and not closed
    .here = opened here
    .help = write { $closers } where the list ends
syntax-open-braces = this brace is opened and not closed
    .here = opened here
    .help = write { $closers } where it ends
syntax-open-name = this name of a table is not closed as it should be
    .here = here
    .help = write { $right } alone on its line
syntax-curly-quotes = { $n ->
    [one] a curly quotation mark ({ $quote }) stands around a value, not a straight one
   *[other] curly quotation marks (such as { $quote }) stand around { $n } values, not straight ones
}
    .here = { $n ->
        [one] here
       *[other] the first
    }
    .help = `livret check --fix` straightens them; Word and mail programs curl them of their own accord: write in a text editor
syntax-hidden-space = { $n ->
    [one] a no-break space ({ $code }) hides here
   *[other] { $n } no-break spaces (such as { $code }) hide between the words of this file
}
    .here = here, it looks like an ordinary space
    .help = delete it and type a space, or leave it to `livret check --fix`
syntax-hidden-letter = { $n ->
    [one] an invisible character ({ $code }) hides here
   *[other] { $n } invisible characters (such as { $code }) hide in this file
}
    .here = right here
    .help = delete it, or leave it to `livret check --fix`
pasted-control = a control character ({ $code }) that came with a paste is read as a space or an end of line, it is invisible
    .here = right here
    .help = type this passage again, or leave it to `livret check --fix`
old-line-ends = the lines of this file end as on old Macintoshes
    .help = save it again in a recent text editor
syntax-table-too-early = [[{ $table }]] comes before the table [[{ $list }]] that it is a part of
    .here = before any [[{ $list }]]
    .help = write a line [[{ $list }]] with its title first, or move this below it
syntax-table-twice = the table [{ $table }] is written twice
    .again = again here
    .first = first here
    .help = put their lines together under the first one, and take the second away
syntax-list-in-single-brackets = [{ $table }] stands in single brackets
    .here = here
    .help = double the brackets, since there may be several: [[{ $table }]]
syntax-no-opening-quotes = the three quotation marks at the start of this text are missing
    .here = after this
    .help = write three quotation marks """ after the equals sign
syntax-key-twice = the key `{ $key }` is written twice in the same table
    .again = again here
    .first = first here
    .help = keep one of the two lines
syntax-fence = this line comes from a web page or a chat, not from the programme
    .here = here
    .help = take it away
syntax-other-comment = a comment does not begin with { $sign } here
    .here = here
    .help = begin it with #
syntax-after-name = something follows the name of the table on its line
    .here = from here on
    .help = begin a new line after { $right }
syntax-name-meant = there is no table of that name
    .here = here
    .help = write { $right }
syntax-bad-name = this is not a name of a table
    .here = here
    .help = write a single name between brackets, in plain letters, such as [event] or [[parcours]]
syntax-colon = a key and its value need an equals sign between them
    .here = here
    .help = write = instead
syntax-no-equals = the equals sign between the key and its value is missing
    .here = here
    .help = write =, as in title = "…"
syntax-no-value = the value after the equals sign is missing
    .here = nothing after it
    .help = write a value after the equals sign, or take the line away
syntax-sign-too-many = “{ $sign }” is too much at the end of the line
    .here = here
    .help = take this sign away
syntax-path = the path of a file is written with slashes /
    .here = here
    .help = write "{ $right }"
syntax-two-on-a-line = two keys are written on the same line
    .here = the second
    .help = begin a new line between the two
syntax-quotes-inside = this text holds straight quotation marks, which end it too early
    .here = here
    .help = write “ and ” inside, or \" for each straight one
syntax-flag = “{ $written }” is not understood here
    .here = neither true nor false
    .help = write { $right } to say yes or no, or a text between straight quotation marks
syntax-hour = the hour { $written } is written without quotation marks
    .here = without quotation marks
    .help = write "{ $written }"
syntax-date = the date { $written } is not written as it should be here
    .here = here
    .help = write { $right }: year, month, day ({ $day })
syntax-decimal-comma = { $written } is written with a comma
    .here = here
    .help = write { $right }, with a point
syntax-unit = { $written } holds more than figures
    .here = here
    .help = write the number alone: { $right }
syntax-no-opening-quote = the quotation mark at the start of this text is missing
    .here = starts here
    .help = write a quotation mark " before the first word
syntax-without-quotes = this text stands without quotation marks: { $written }
    .here = without quotation marks
    .help = write it between straight quotation marks: "…"
syntax-key-meant = “{ $key }” is no key
    .here = perhaps `{ $near }`?
    .help = write `{ $near }`
syntax-bad-key = “{ $key }” cannot be a key
    .here = here
    .help = use a known word in plain letters, and an equals sign after it; a text goes between three quotation marks """
syntax-prose = { $n ->
    [one] this line is a text outside of all quotation marks
   *[other] { $n } lines of text stand outside of all quotation marks
}
    .here = starts here
    .help = put the text between three quotation marks, as in description = """…""", or a # before a note to yourself
syntax-comma-missing = a comma between two values is missing
    .here = before this
    .help = write a comma between them
syntax-backslash = a backslash \ means nothing here
    .here = here
    .help = write / in the path of a file; in a text, write \\ for a backslash
syntax-without-quotes-here = a text stands without quotation marks
    .here = here
    .help = write it between straight quotation marks: "…"
syntax-list-unclosed-here = this list or brace is not closed
    .here = here
    .help = close it with ] or {"}"}
syntax-bad-key-here = a word cannot be a key
    .here = here
    .help = use plain letters, figures and hyphens, and an equals sign after them
syntax-open-name-here = the name of this table is not written as it should be
    .here = here
    .help = write it alone on its line, such as [event] or [[parcours]]
syntax-number-and-more = a number, a date or an hour is not written as it should be
    .here = here
    .help = write the date as 2025-08-28, hours and texts between straight quotation marks
syntax-other = this line is not written as it should be
    .here = here
    .help = compare it with its neighbours: a key, an equals sign, a value, and nothing else
syntax-table-in-double-brackets = [[{ $table }]] stands in double brackets
    .here = here
    .help = write [{ $table }], since there is only one
syntax-part-alone = { $table } does not say what it is a part of
    .here = here
    .help = write [[{ $right }]]; `livret check --fix` does so wherever it is needed
syntax-key-and-table = the key `{ $key }` is given a value here, and a table below has the same name
    .here = this value
    .table = this table
    .help = remove this line
syntax-dates = several dates are written as a list
    .here = here
    .help = write { $right }
bad-hour-two = { $written } holds two hours
    .here = a single hour is expected
    .help = write start = "{ $start }" and, on another line, end = "{ $end }"
    .help-in-sheets = write { $start } in the column of starts, and { $end } in that of ends
bad-hour-named = { $written } is not written as an hour
    .here = an hour is expected
    .help = write "{ $meant }"
wrong-type-one-text = a single text is expected here, not the list { $written }
    .here = not a text
    .help = write one text in straight quotes, without brackets
missing-day-of-all = the event lasts several days, and no session of this parcours says its own
    .here = without `day`
    .help = add a line `day = { $day }` here if all of them are held on that day, or one to each session
    .help-in-sheets = write the day of each session in the column Day, as { $day }
bad-date-meant = { $written } is not a date
    .here = a day is expected
    .help = write { $meant }, if { $day } is meant
syntax-apostrophe-inside = this text stands between apostrophes and holds one, which ends it too early
    .here = here
    .help = write it between straight quotation marks: { $right }
