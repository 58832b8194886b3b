# Ink on paper: profiles, inks, bleed, marks.

profile-outside = the profile “{ $file }” lies outside the folder of the programme
    .named = named here
    .help = copy it next to the programme file and write its path from there

missing-profile = there is no profile “{ $file }”
    .named = named here
    .help = check its name and its folder; the path starts from the folder of the programme

profile-not-a-file = the profile “{ $file }” is not a file
    .named = named here
    .help = write the path of the profile, with the end of its name, such as PSOcoated_v3.icc

profile-link-outside = the profile “{ $file }” is a link that leads outside the folder of the programme
    .named = named here
    .help = put the file itself next to the programme file, not a link to it

profile-too-heavy = the profile “{ $file }” weighs more than { $most } MB: no profile of a press does
    .named = named here
    .help = ask the printer for the ICC profile of the press, CMYK, or leave it out for coated offset paper

profile-unreadable = the profile “{ $file }” cannot be read: { $reason }
    .named = named here
    .help = copy the file again, and ask for the right to read it

broken-profile = the profile “{ $file }” cannot be used: { $reason }
    .named = named here
    .help = ask the printer for the ICC profile of the press, CMYK, or leave it out for coated offset paper

duplicate-ink = the colour { $colour } is printed in two ways
    .again = again here
    .first = first here
    .help = keep one of the two

not-inks = these are not four inks
    .here = not four inks
    .help = write cyan, magenta, yellow and black in percent, such as [90, 65, 55, 60]

spot-name-sign = “{ $name }” cannot be the name of an ink: “{ $sign }” is read differently from one press to another
    .name = not a name
    .help = write it as the maker of the ink does, in letters without accents and figures, such as PANTONE 300 C

spot-name-long = “{ $name }” cannot be the name of an ink: it has more than { $most } characters
    .name = not a name
    .help = write it as the maker of the ink does, such as PANTONE 300 C

spot-name-taken = “{ $name }” cannot be the name of an ink: a plate is called so already
    .name = taken
    .help = write the name that the maker of the ink gives it, or leave it out and write cmyk

bleed-out-of-range = { $value } mm is not a bleed: it lies between { $least } and { $most } mm
    .here = out of range
    .help = write the millimetres that the printer asks for, such as 3
safety-out-of-range = { $value } mm is not a safety margin: it lies between { $least } and { $most } mm
    .here = out of range
    .help = write millimetres, such as 5
ink-limit-out-of-range = { $value }% is not an ink limit: it lies between { $least } and { $most }%
    .here = out of range
    .help = write percent, such as 300 for coated paper
thickness-out-of-range = { $value } mm is not the thickness of a sheet: it lies between { $least } and { $most } mm
    .here = out of range
    .help = write the millimetres of one sheet, such as 0.1
signature-out-of-range = { $value } is not a number of pages of a folded section
    .here = not possible
    .help = write 8, 16 or 32
page-count-out-of-range = { $value } is not a number of pages
    .here = not possible
    .help = write a whole number from 4 on, a multiple of 4 for a stapled brochure
unknown-mark = “{ $written }” is not a printer’s mark
    .here = not a mark
    .help = write some of { $known }, or "all"
unknown-binding = “{ $written }” is not a binding
    .here = not a binding
    .help = write one of { $known }

near-the-trim = “{ $text }” on page { $page } stands { $distance } mm from the cut, inside the safety margin of { $safety } mm
    .safety = the margin asked for
    .help = build with a theme of wider margins, or ask the printer whether a smaller safety margin will do

near-the-trim-picture = a picture on page { $page } stands { $distance } mm from the cut, inside the safety margin of { $safety } mm
    .safety = the margin asked for
    .help = build with a theme of wider margins, or ask the printer whether a smaller safety margin will do

rule-near-the-trim = Text or a logo too near to the cut
    .finds = The text or the logo that stands nearest to the edge of the printed page, when it lies inside the safety margin.
    .matters = The knife that cuts the sheets moves by a millimetre or two: what stands too near is cut, or looks as if it were.
    .cure = Choose a theme with wider margins, or a smaller safety margin where the printer allows it.

ink-over-the-limit = { $colour } is given { $total } % of ink, and the paper holds { $limit } %: it is printed with { $limit } %
    .ink = too much ink
    .help = give cmyk with { $limit } % in all, more black and less of the others; the graphic charter may have a build for print

rule-ink-over-the-limit = More ink than the paper holds
    .finds = A colour of the brand whose cyan, magenta, yellow and black add up to more than the ink limit of the press.
    .matters = Too much ink does not dry: sheets stick together and mark each other, and print shops send the file back.
    .cure = Give the colour a build under the limit. livret reduces it otherwise: what the three colours have in common becomes black.

resolution-too-low = “{ $file }” has { $resolution } pixels an inch at the { $width } mm it is printed at; 150 are the least
    .picture = too few pixels
    .help = ask for the drawing (SVG or PDF), or for a picture at least { $wanted } pixels wide

rule-resolution-too-low = A picture with far too few pixels for paper
    .finds = A bitmap (PNG or JPEG) with fewer than 150 pixels an inch at the size it is printed at.
    .matters = Paper shows what a screen hides: letters of a logo become stairs, and print shops send the file back.
    .cure = Ask for the logo as a drawing, SVG or PDF, which is sharp at any size, or for a larger picture.

resolution-low = “{ $file }” has { $resolution } pixels an inch at the { $width } mm it is printed at; 300 are good
    .picture = few pixels
    .help = ask for the drawing (SVG or PDF), or for a picture at least { $wanted } pixels wide

rule-resolution-low = A picture with too few pixels for offset printing
    .finds = A bitmap (PNG or JPEG) with 150 to 250 pixels an inch at the size it is printed at.
    .matters = Fine on a digital press, a little soft in offset: letters of a logo lose their edges.
    .cure = Ask for the logo as a drawing, SVG or PDF, or for a larger picture.

picture-ink-reduced = “{ $file }” took { $total } % of ink at its darkest: it is printed with { $limit } % at most
    .picture = dark
    .help = look at its shadows in the proof; nothing needs to be done where they are good

picture-inks-converted = “{ $file }” is made for another press ({ $from }): its inks are converted by its profile
    .picture = another press
    .help = look at its colours in the proof; nothing needs to be done where they are good

rule-picture-ink-reduced = A picture whose inks were changed
    .finds = A picture or a drawing that takes more ink than the limit where it is darkest, or a picture that is in CMYK already with the profile of another press.
    .matters = Too much ink does not dry. livret gives those places more black and less of the other inks, which is hardly seen. Inks that are measured for another paper would give other colours on this one.
    .cure = Look at the shadows and the colours of the picture in the printer’s proof.

picture-not-separated = “{ $file }” has a mesh gradient that keeps its colours of the screen, with their profile
    .picture = red, green and blue
    .help = ask for the drawing with plain gradients, or for a version in CMYK

rule-picture-not-separated = A drawing that is still in colours of the screen
    .finds = A PDF logo with a mesh gradient in red, green and blue, which livret does not turn into inks.
    .matters = The press converts it by itself, a little differently from the rest; some print shops send such files back.
    .cure = Ask for the logo with plain gradients, or in CMYK.

rule-missing-profile = Missing profile of the press
    .finds = A profile that is not beside the programme, or that cannot be read.
    .matters = The inks would be those of another press and another paper.
    .cure = Check its name and its folder, or take the line out for coated paper.

rule-profile-outside = Profile outside the folder
    .finds = A profile that lies outside the folder of the programme.
    .matters = The programme could not be built elsewhere.
    .cure = Copy it next to the programme.

rule-broken-profile = Profile that cannot be used
    .finds = A file that is no ICC profile, or one of a screen or a scanner rather than of a press in four inks.
    .matters = Colours cannot be turned into inks by it.
    .cure = Ask the printer for the ICC profile of the press, in CMYK.

rule-not-inks = Inks that cannot be read
    .finds = A build of a colour that is not four numbers from 0 to 100.
    .matters = The colour of the house would be printed as chance has it.
    .cure = Write cyan, magenta, yellow and black in percent, such as [90, 65, 55, 60].

rule-duplicate-ink = Colour printed in two ways
    .finds = The same colour twice in the inks of the brand.
    .matters = Nobody can tell which build is right.
    .cure = Keep one of the two.

rule-spot-name = Name that no ink can have
    .finds = A spot ink whose name has accents or rare signs, is longer than any, or is that of a plate that is there already.
    .matters = Presses would take it for another plate, or lose it.
    .cure = Write the name that the maker gives to the ink, such as PANTONE 300 C.

no-bleed = “{ $file }” on page { $page } ends at the cut or within the bleed, over { $length } mm
    .picture = without bleed
    .help = take a picture without a white border, one that fills its frame as far as the bleed

no-bleed-page = the ground or the art of page { $page } ends at the cut or within the bleed, over { $length } mm
    .help = ask for a bleed, bleed = 3, or a page without art up to its edge

rule-no-bleed = A picture that ends at the cut
    .finds = In the file for the printer, what is painted up to the cut but not to the end of the bleed: a cover picture with a white or transparent border, for instance.
    .matters = The knife moves by one or two millimetres: a white sliver shows at the edge of the page, and the printer sends the file back.
    .cure = Crop the border off the picture, or take a drawing that fills all of its surface.

rich-black-text = “{ $file }” on page { $page } has black text on several plates ({ $inks }) rather than in black alone
    .picture = black of four inks
    .help = ask for the logo with its text in 100 % black, or outlined in a one-colour version

rich-black-text-page = the black text of page { $page } is on several plates ({ $inks }) rather than in black alone
    .help = take the build of this black out of [brand], or give it cmyk = [0, 0, 0, 100]

rule-rich-black-text = Small black text in several inks
    .finds = In the file for the printer, letters of less than 17 points whose black is made of several inks: those of a PDF logo, since livret prints its own in black alone.
    .matters = Plates never lie exactly on each other: small letters get a coloured edge and are hard to read.
    .cure = Ask for a version of the logo whose text is in black alone. This is only information: a logo has its colours.

thin-line-in-picture = “{ $file }” has lines of { $width } points at the size at which it is printed on page { $page }; a press holds 0.25
    .picture = lines too thin
    .help = ask for a version for small sizes, with thicker lines, or show the picture larger

rule-thin-line-in-picture = A logo whose lines are too thin for the press
    .finds = An SVG or PDF logo that has lines of less than a quarter of a point at the size at which it is printed.
    .matters = A plate does not hold them: they break, or vanish.
    .cure = Ask for the version of the logo for small sizes.

page-boxes = page { $page } of the file for the printer does not say where it is cut, or its boxes do not lie in one another
    .help = this is a fault of livret, not of the programme: please report it with this file

rule-page-boxes = A page whose boxes are missing or wrong
    .finds = In the file for the printer, a page without trim or bleed box, or whose boxes do not lie in one another as the bleed asks.
    .matters = The printer does not know where to cut.
    .cure = livret writes these boxes itself and makes sure here that they are right: there is nothing to change in the programme.

# Why a profile is refused: the end of “the profile cannot be used: …”.

profile-not-icc = it is not an ICC profile
profile-damaged = it is a broken ICC profile
profile-of-no-press = it is the profile of { $class ->
    [screen] a screen
    [camera] a camera or a scanner
    [link] a link between two devices
    [named] a set of named colours
   *[other] colours in general
}, not of a press
profile-of-other-inks = it is the profile of a device that prints { $space ->
    [rgb] red, green and blue
    [grey] grey alone
    [cmy] cyan, magenta and yellow without black
   *[other] other inks
}, not CMYK
profile-too-new = it is written in version { $version } of ICC, and PDF/X-4 takes 4 at most
profile-without-tables = it lacks the tables that turn colours into inks and back
missing-profile-near = there is no profile “{ $file }”
    .named = named here
    .help = write "{ $near }": the file has that name
