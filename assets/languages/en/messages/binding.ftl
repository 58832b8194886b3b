# Pages, sheets and the fold.

page-count-not-bindable = { $pages } pages cannot be bound: their number is a multiple of { $multiple }
    .pages = not a multiple of { $multiple }
    .help = write { $above } or { $below }, or leave it out: livret fills the last sheet itself

rule-page-count-not-bindable = A number of pages that cannot be bound
    .finds = A number of pages in [print] that is no multiple of four, for a stapled brochure, or of two, for any other.
    .matters = A folded sheet has four pages and a leaf has two: the printer sends the file back, or binds blank pages in.
    .cure = Write a multiple of four, or leave the number out: livret adds pages for notes until the brochure can be bound.

unreachable-page-count-short = { $asked } pages are too few: the brochure takes { $natural } as the theme sets it, and { $nearest } at least when it is set as tightly as the theme allows and can be bound
    .asked = too few
    .help = write { $typed }, or shorten descriptions, the presentation or the index

unreachable-page-count-long = { $asked } pages are too many: the brochure takes { $natural }, and { $nearest } at most with pages of their own for the index and the partners, and for notes
    .asked = too many
    .help = write { $typed }, or say more: descriptions, presentations of the parcours, partners
leaflet-too-long = the programme takes { $needed } panels, a leaflet has { $panels }
    .asked = too long for a leaflet
    .help = shorten presentations and descriptions, or ask for a booklet: --edition booklet

rule-unreachable-page-count = A number of pages out of reach
    .finds = A number of pages in [print] that the brochure cannot have: with the least white that the theme allows it takes more, or with every page for notes that makes sense it takes fewer.
    .matters = Text would have to be set too small, or half the brochure would be blank.
    .cure = Ask for the nearest number, which the message says, or change how much the programme says.

blank-pages = the insides of the cover stay blank while { $notes ->
        [one] a page for notes is
       *[other] { $notes } pages for notes are
    } added to fill the last sheet
    .blank = asked for here
    .help = leave blank-inside-covers out to let them carry something, unless the printer wants them blank

blank-pages-squeezed = the insides of the cover stay blank while the other pages are set tighter to make { $pages }
    .blank = asked for here
    .help = leave blank-inside-covers out to let them carry something, unless the printer wants them blank

rule-blank-pages = Blank pages that could carry something
    .finds = Insides of the cover that are asked to stay blank, while pages for notes are added or the others are set tighter.
    .matters = Two pages of four or eight are paid for and say nothing.
    .cure = Take out blank-inside-covers, unless the cover is printed on one side only.

creep-held-back = pages should move { $wished } mm towards the fold in the middle of { $sheets } sheets, and move { $made } mm only: text stays { $safety } mm away from the fold
    .here = set here
    .help = take thinner paper, or have the brochure glued: binding = "perfect"

rule-creep-held-back = Paper too thick for the inner margin
    .finds = A stapled brochure whose paper and number of sheets ask the inner pages to move further towards the fold than the safety margin allows.
    .matters = Inner sheets stick out by the thickness of those around them and lose it when the brochure is cut: their outer margins become narrower than the others.
    .cure = Choose thinner paper, fewer pages or a glued binding.

sheet-too-small = the sheet { $sheet } is too small: the pages that are imposed on it take { $width } × { $height } mm
    .sheet = too small
    .help = write a larger sheet, such as A3 for A4 pages, or leave it out

rule-sheet-too-small = A sheet too small for its pages
    .finds = A sheet in [print] on which the pages of the booklet do not fit beside each other.
    .matters = The printer's machine would cut pages off, or shrink them all.
    .cure = Name a sheet twice as large as the page, larger for bleed and marks, or leave it out: the sheet is made to measure.

no-room-for-marks = the sheet { $sheet } has no room for marks: the booklet is printed without them; with them it takes { $width } × { $height } mm
    .sheet = too small for the marks
    .help = write a larger sheet, such as SRA3 for A4 pages, or take out the marks: they serve only those who cut the sheet

rule-no-room-for-marks = A sheet without room for marks
    .finds = A sheet in [print] that holds the pages of the booklet but not the marks that are asked for, which stand outside of the bleed.
    .matters = Without marks, the printer sees neither where to cut, nor where to fold, nor whether the plates lie on each other.
    .cure = Name a larger sheet, or leave it out: it is made to measure. If no marks are needed, take out marks.

too-thick-to-staple = { $pages } pages are too many for staples: printers staple { $most } at most
    .here = too many
    .help = have the brochure glued, binding = "perfect", or ask the printer whether so many pages can be stapled

too-thick-to-staple-paper = { $pages } pages on this paper make a pile of { $pile } mm, and staples hold { $thickest } mm
    .here = too thick
    .help = choose thinner paper, or have the brochure glued: binding = "perfect"

rule-too-thick-to-staple = A brochure too thick for staples
    .finds = A stapled brochure of more than 48 pages, or whose sheets laid on each other pass 1.6 mm: twelve sheets of 135 g/m².
    .matters = The brochure gapes, the fold splits, the staples do not close.
    .cure = Have it glued (binding = "perfect"), choose thinner paper, or fewer pages.

unknown-sheet = “{ $sheet }” is not a sheet of paper
    .sheet = not a size
    .help = write A3, SRA3, Tabloid…, or millimetres such as 320x450
page-count-not-bindable-but = { $pages } pages cannot be bound: their number is a multiple of { $multiple }
    .pages = not a multiple of { $multiple }
    .help = write { $nearest }, the nearest number that this brochure can have, or leave it out: livret fills the last sheet itself
