# Pages as they are laid out.

orphan = the first line of “{ $text }” is alone at the foot of page { $page }
    .here = this paragraph
    .help = take out or add a few words so that two lines at least stay together

widow = the last line of “{ $text }” is alone at the head of page { $page }
    .here = this paragraph
    .help = take out or add a few words so that two lines at least stay together

stranded-heading = the heading “{ $text }” is at the foot of page { $page }, its text on the next
    .here = this heading
    .help = take out or add a few lines before it

rule-stranded-line = Line alone, heading at the foot of a page
    .finds = A paragraph of which a single line stays at the foot of a page or goes to the head of the next; a heading parted from what it announces. The layout avoids it; the pages are read again all the same.
    .matters = A line alone makes readers lose the thread; a heading at the foot of a page announces nothing.
    .cure = Take out or add a few words, or cut the text elsewhere.

session-across-pages = the session “{ $title }” begins on page { $page } and ends on page { $next }
    .here = this session
    .help = shorten what comes before it, or let it be: the next page says that it goes on

rule-session-across-pages = Session on two pages
    .finds = A short session (less than a quarter of a page) that begins on one page and ends on the next. The layout avoids it where it can; the pages are read again all the same.
    .matters = A session is read at a glance; turning the page makes one miss the room or a name.
    .cure = Shorten a text before it, or accept the break.

fallback-font = the family “{ $family }” lacks { $characters }: these come from another font on page { $page }
    .here = “{ $text }”
    .help = write the text without them, or take a fuller version of the font

rule-fallback-font = Fallback font beside that of the brand
    .finds = Where the programme names the families of the brand, a character that they lack and that is taken from another font. A foreign name or a symbol, as a rule.
    .matters = A letter of another drawing in the middle of a name is noticed.
    .cure = Take a fuller version of the font, or write the text without the character.

rule-font-refused = Font that cannot be used
    .finds = A font of the brand’s folder whose licence forbids embedding it in a document (the bits of fsType), or whose file is broken or of an unknown format.
    .matters = A PDF that does not embed its fonts looks different from place to place; to embed a font against its licence is an infringement.
    .cure = Ask the foundry for a licence that allows embedding, or take another font.

thin-line = a line of { $width } pt on page { $page }
    .help = give it 0.25 pt at least in the theme

rule-thin-line = Line too thin
    .finds = A line of less than 0.25 pt, or a shape as thin, on the pages as they are laid out.
    .matters = A thinner line breaks up or vanishes in print.
    .cure = Give it 0.25 pt at least in the theme.

heavy-file = the brochure weighs { $weight } MB; more than { $most } MB can hardly be mailed
    .help = save the photograph and the heaviest logos in a smaller size

rule-heavy-file = Heavy file
    .finds = A PDF of more than 10 MB.
    .matters = Mail servers refuse attachments of this weight, and people wait in front of their phones.
    .cure = Save the heaviest pictures in a smaller size: a thousand pixels for a logo, three thousand for a page.

hyphen-ladder = more than two hyphens in a row in “{ $text }”, page { $page }
    .here = this text
    .help = change a word of this paragraph

hyphen-at-page-end = a word of “{ $text }” is divided at the end of page { $page }
    .here = this text
    .help = change a word of this paragraph

rule-hyphen-ladder = Hyphens one above the other
    .finds = More than two lines in a row that end with a hyphen, or a word divided at the end of a page. The layout avoids it where it can; the pages are read again all the same.
    .matters = The eye takes the wrong line, or keeps half a word while the page is turned.
    .cure = Change a word of the paragraph.

# What the layout itself tells

missing-character = no font has the { $n ->
        [one] character
       *[other] characters
    } { $characters }
    .here = in this text
    .help = put a font that has it into the `fonts` folder of `[brand]`, take those of the computer by --system-fonts, or write the text without it
system-font = { $n ->
        [one] the character { $characters } is printed
       *[other] { $n } characters, { $characters } among them, are printed
    } in “{ $family }”, a font of this computer
    .help = for the same brochure on another computer, copy “{ $file }” into the `fonts` folder of `[brand]`
word-divided = “{ $text }” has a word wider than the { $measure } mm it is given: it is divided where it must be
    .here = too long for a line
    .help = leave it so, or shorten it
word-does-not-fit = “{ $text }” has a word wider than the { $measure } mm it is given
    .here = too long for its place
    .help = shorten it, or give a short-title where there can be one
title-does-not-fit = “{ $text }” takes more room than the cover has for it, { $room } mm
    .here = too long for its place
    .help = shorten it, or give a short-title where there can be one
page-overflow = something is { $height } mm high, more than a page holds, and has no place to break
    .here = in here
    .help = split the text into paragraphs, or shorten it
code-too-dense = the address { $address } is too long for a QR code of { $side } mm
    .help = give a shorter address; the code is left out
cover-without-marks = { $n ->
        [one] the cover has no room for the logo of { $names }
       *[other] the cover has no room for { $n } logos ({ $names })
    }
    .here = on the page of the partners alone
    .help = leave it so, or put fewer partners in the first group
cover-of-one-group = the cover shows only the partners of { $shown }, not those of { $others }
    .here = on the page of the partners alone
    .help = leave it so, or put the group for the cover first
back-without-marks = { $n ->
        [one] the back has no room for the logo of { $names }
       *[other] the back has no room for { $n } logos ({ $names })
    }
    .here = on the page of the partners alone
    .help = leave it so, or shorten what the back says
cover-first-and-last-day = the cover says the first and the last of the { $n } days, without those between them
    .here = each day is read in the programme
    .help = leave it so, or say the days in `tagline`
cover-without-fact = the cover has no room for “{ $text }”
    .here = on the back of the brochure alone
    .help = leave it so, or shorten the title or the subtitle
head-cut-short = the head of the pages shortens “{ $text }” to “{ $short }”
    .here = whole at the head of its part
    .help = leave it so, or write it shorter; parcours and plenaries have `short-title` for that
line-cut-short = the head or the foot of the pages shortens “{ $text }” to “{ $short }”
    .here = whole on the cover
    .help = leave it so, or write it shorter
line-without-part = “{ $text }” has no room at the head or the foot of every page
    .here = whole on the cover or on the back
    .help = leave it so, or shorten what shares its line
grid-without-formats = { $n ->
        [one] “{ $day }” has no room for the format of one session (“{ $format }”)
       *[other] “{ $day }” has no room for the format of { $n } sessions (“{ $format }”…)
    }
    .here = with its session alone
    .help = leave it so, or give these sessions a `short-title`
in-quotes = “{ $text }”

missing-face = the family “{ $family }” has no { $face ->
        [bold] bold
        [italic] italic
        [regular] regular: all of it is bold
       *[upright] upright: all of it is italic
    }{ $face ->
        [bold] , and texts ask for it
        [italic] , and texts ask for it: they are printed upright
       *[other] {""}
    }{ $file ->
        [none] {""}
       *[other] . The file { $file } has one, which nothing uses: it is of the family “{ $other }”
    }
    .here = the fonts of the house
    .help = add the file that is missing to the folder{ $file ->
        [none] {""}
       *[other] , or give { $file } the family name “{ $family }” and the style that it is
    }

rule-missing-face = A style that the font of the house lacks
    .finds = Texts in bold or italic whose family, from the folder of fonts, has no such face; the file of the folder that has it and that nothing uses is named, where there is one.
    .matters = Bold is taken from another family or stays light, italic stays upright: titles of works and names are told from nothing.
    .cure = Add the file of the missing style. Where it is there under another family name, ask the foundry for the file with the right name.
