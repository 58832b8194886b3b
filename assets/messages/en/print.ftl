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
