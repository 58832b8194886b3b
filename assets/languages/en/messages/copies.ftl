# What there is to say of a list of people who each get a copy

doing-copies = { $n ->
    [one] Setting 1 copy
   *[other] Setting { $n } copies
}
copies-built = { $target }: { $n ->
    [one] 1 copy
   *[other] { $n } copies
}, { $pages }, { $weight }. { $standards }.
copies-built-unpaged = { $target }: { $n ->
    [one] 1 copy
   *[other] { $n } copies
}, { $weight }. { $standards }.
copies-pages = { $least } to { $most } pages
copies-in-one-language = The copies are in the first language of the programme ({ language-name }). Its brochures in another one are made without --for.

copies-of-one-programme = --for makes the copies of one programme
    .help = give one programme and a list: livret build programme.toml --for people.csv
copies-of-other-editions = --for makes brochures for the screen (screen) and calendars (calendar), not { $edition }
    .help = leave --edition out, or write --edition screen,calendar; the other editions are the same for everybody, without --for
copies-no-text = { $name } is not a list in a text
    .help = save the sheet as CSV (UTF-8) in your spreadsheet, and give that file
copies-open-quote = a quotation mark opens a cell here that nothing closes: all that follows would be one cell
    .here = it opens here
    .help = close it at the end of the cell, or take it away
copies-empty = the list has nobody on it
    .help = put the headings Name,Sessions,Language on the first line, then a person a line
copies-too-many = the list has more than { $most } people
    .help = part it into several lists
copies-no-name-column = no column of the list has the names of people
    .here = the line of headings
    .help = head that column Name, or two columns First name and Last name; the first line is that of the headings
copies-unknown-column = livret does not know the column “{ $heading }”, and prints nothing of it
    .here = this column
    .help = leave it if it is for you; else the columns are Name, Sessions, Language
copies-no-session-column = no column says what each has chosen: each programme has only what is for everybody
    .here = the line of headings
    .help = head the column of chosen sessions Sessions
copies-no-name = this person has no name
    .here = here
    .help = write the name, or take the line out
copies-too-many-cells = this line has more cells than there are headings: a name or a title holds the sign that parts the columns
    .here = this line
    .help = put the cell that holds this sign between straight quotation marks: "Sowing, reaping"
copies-long-name = this name has more than { $most } letters
    .here = this name
    .help = make it shorter: a cover has no room for more
copies-no-room = the cover has no room for the name “{ $name }”
    .here = this name
    .help = make this name shorter, or the title or subtitle of the programme
copies-letters = no font has the letters { $letters } of the name “{ $name }”
    .here = this name
    .help = write this name in other letters, or add a font that has them to the folder `fonts` of [brand]
copies-same-name = “{ $name }” is on the list twice
    .here = again here
    .first = first here
    .help = take one of the two lines out, or add what tells them apart, such as the organisation
copies-language = livret does not speak the language “{ $language }”
    .here = this language
    .help = write one of these: { $known }
copies-unknown-session = the programme has no session “{ $session }”
    .here = this session
    .help = write its title or its `id` as the programme has it; several are parted by semicolons
copies-unknown-session-near = the programme has no session “{ $session }”
    .here = this session
    .help = perhaps “{ $near }”?
copies-ambiguous = { $n } things are called “{ $session }”
    .here = which one
    .help = give each an `id` of its own in the programme, and write that here
copies-ambiguous-hour = { $n } things are called “{ $session }”
    .here = which one
    .help = say the hour after the title, “{ $such }”, or give each its `id` in the programme
copies-cancelled = the session “{ $session }” is cancelled
    .here = cancelled
    .help = take it out of this line, and tell the person
copies-clash = “{ $one }” and “{ $other }” take place at the same time
    .here = at the same time
    .first = the other
    .help = keep one of the two
