# Pictures and fonts that are refused. Those with a reason are said of one file: “the logo cannot be used: REASON”, and their help.

broken-logo =
    { $kind ->
        [cover] the cover picture
        [picture] the picture
       *[logo] the logo
    } “{ $name }” cannot be used: { $reason }
    .here = named here
    .help = { $cure }
misread-picture =
    { $kind ->
        [cover] the cover picture
        [picture] the picture
       *[logo] the logo
    } “{ $name }” is not read in full: { $reason }
    .here = named here
    .help = { $cure }
logos-with-text = the texts of { $count } logos are set in fonts that neither their files nor the fonts folder of the house holds ({ $fonts }): { $names }
    .here = named here
    .help = convert their texts to outlines before exporting: “Type > Create Outlines” in Illustrator, “Path > Object to Path” in Inkscape, “Outline text” when exporting from Figma; or put these fonts into the folder that `[brand] fonts` names
missing-logo =
    { $kind ->
        [cover] the cover picture
        [picture] the picture
       *[logo] the logo
    } “{ $name }” does not exist
    .here = named here
    .help = check its name and its folder; the path starts from the folder of the programme
unreadable-logo =
    { $kind ->
        [cover] the cover picture
        [picture] the picture
       *[logo] the logo
    } “{ $name }” cannot be read: { $error }
    .here = named here
    .help = check its name and its folder; the path starts from the folder of the programme
missing-logo-near =
    { $kind ->
        [cover] the cover picture “{ $name }” does not exist
        [picture] the picture “{ $name }” does not exist
       *[logo] the logo “{ $name }” does not exist
    }
    .here = named here
    .help = write "{ $near }": this is what the file is called
logo-not-a-file =
    { $kind ->
        [cover] the cover picture
        [picture] the picture
       *[logo] the logo
    } “{ $name }” is not a file
    .here = named here
    .help = write the path of the picture, with the end of its name
logo-outside =
    { $kind ->
        [cover] the cover picture
        [picture] the picture
       *[logo] the logo
    } “{ $name }” lies outside the folder of the programme
    .here = named here
    .help = copy it next to the programme file and write its path from there
logo-link-outside =
    { $kind ->
        [cover] the cover picture
        [picture] the picture
       *[logo] the logo
    } “{ $name }” is a link that leads outside the folder of the programme
    .here = named here
    .help = put the file itself next to the programme file, not a link to it
pictures-too-heavy = the pictures weigh more than { $most } MB together
    .here = the limit is passed here
    .help = save the largest again: a logo of a thousand pixels, or as SVG; a photograph as JPEG
pictures-too-many-pixels = the PNG pictures have more than { $most } million pixels together
    .here = the limit is passed here
    .help = save the largest again: a logo of a thousand pixels, or as SVG; a photograph as JPEG
pictures-too-many-elements = the drawings have more than { $most } elements together
    .here = the limit is passed here
    .help = simplify the largest of them, or save it as PNG
picture-unprintable = “{ $file }” cannot be put into the brochure: it is damaged, or holds a picture or colours of an unknown kind
    .here = named here
    .help = save it again, or ask for it as SVG, plain PDF or PNG
pdf = the brochure cannot be written: { $error }
    .help = take out the logo or the text it names, and build again

# Any picture
picture-empty = the file is empty
    .help = export the picture again
picture-too-heavy = the file weighs more than { $most } MB
    .help = save it again, smaller or more compressed
picture-eps-or-illustrator = it is an EPS or old Illustrator file
    .help = export it as SVG or PDF
picture-eps = it is an EPS file
    .help = export it as SVG or PDF
picture-photoshop = it is a Photoshop file
    .help = export it as PNG or JPEG
picture-gif = it is a GIF
    .help = save it as PNG, or ask for the SVG
picture-bitmap = it is a Windows bitmap
    .help = save it as PNG
picture-tiff = it is a TIFF
    .help = save it as PNG or JPEG
picture-svgz = it is a compressed SVG (SVGZ)
    .help = save it as plain SVG
picture-office = it is an office document or an archive
    .help = export the picture alone as SVG, PDF or PNG
picture-webp = it is a WebP picture
    .help = save it as PNG or JPEG
picture-avif = it is an AVIF picture
    .help = save it as PNG or JPEG
picture-heic = it is a HEIC photograph
    .help = save it as PNG or JPEG
picture-unknown = it is not a picture of a known format
    .help = save it as SVG, PDF, PNG or JPEG
picture-profile = its colour profile is broken or of another kind, and was left out: its colours are taken as those of an ordinary screen, or of coated paper for CMYK
    .help = compare its colours with the original; export it again with the profile sRGB embedded
picture-no-pixels = it has no pixels
    .help = export the picture again
picture-too-many-pixels = it has { $width } × { $height } pixels; the most is { $most } million
    .help = make it smaller: 3,000 pixels fill a page in print

picture-fells-reader = it is damaged in a way that its reader cannot cope with
    .help = open it in a program that draws and save it again, or ask for it as SVG, PDF or PNG

# JPEG and PNG
jpeg-channels = the JPEG has { $n } channels
    .help = export it again from the program that made it
jpeg-cut = the JPEG is cut short
    .help = export it again from the program that made it
jpeg-marker = the JPEG is broken: a marker is missing
    .help = export it again from the program that made it
jpeg-two-frames = the JPEG holds two pictures, and programs show one or the other
    .help = open it in a picture program and save it again
jpeg-broken = the JPEG is broken: its pixels cannot be read to their end
    .help = open it in a picture program and save it again
jpeg-rare = the JPEG is of a rare kind (lossless, arithmetic or 12 bits)
    .help = export it again from the program that made it
jpeg-no-size = the JPEG does not say its size
    .help = export it again from the program that made it
png-broken = the PNG is broken
    .help = export it again from the program that made it
png-unfolds = its { $width } × { $height } pixels unfold to { $size } MB
    .help = make it smaller, or save a photograph as JPEG: 3,000 pixels fill a page in print

# SVG
svg-not-utf-8 = the SVG is not written in UTF-8
    .help = save it again with UTF-8 encoding
svg-long = it holds more than { $most } MB of drawing
    .help = simplify the drawing, or save it as PNG
svg-attributes = one of its elements has more than { $most } attributes
    .help = export it again from the program that made it
svg-brackets = brackets lie more than { $most } deep in one another
    .help = export it again from the program that made it
svg-chain = its patterns, masks and clips name one another more than { $most } deep
    .help = flatten the drawing, or save it as PNG
svg-numbers = its paths unfold to more than { $most } numbers
    .help = simplify the drawing, or save it as PNG
svg-servers = it uses more than { $most } gradients, patterns, masks and clips
    .help = simplify the drawing, or save it as PNG
svg-deep = its elements lie more than { $most } deep in one another
    .help = ungroup the drawing and export it again
svg-entities = its entities unfold without measure
    .help = export the drawing again without entities
svg-broken = the SVG is broken at its line { $line }
    .help = export it again from the program that made it
svg-unreadable = the SVG cannot be read
    .help = export it again from the program that made it
svg-empty = the SVG draws nothing
    .help = export it again and look at it in a browser
svg-not-svg = it is an XML file but not an SVG
    .help = export the drawing as SVG
svg-elements = it unfolds to more than { $most } elements
    .help = simplify the drawing, or save it as PNG
svg-script = it holds a script
    .help = remove the script and export it again
svg-event = it holds a script ({ $key })
    .help = remove the script and export it again
svg-web-page = it holds a piece of web page (foreignObject)
    .help = export it as plain SVG
svg-font = its text is set in { $fonts }, which neither its file nor the fonts folder of the house holds
    .help = convert its text to outlines before exporting: “Type > Create Outlines” in Illustrator, “Path > Object to Path” in Inkscape, “Outline text” when exporting from Figma; or put these fonts into the folder that `[brand] fonts` names
svg-letters = its font has no { $letters }, which its text holds
    .help = convert its text to outlines before exporting it
svg-font-instead = its text asks for the font “{ $font }”, which is not there, and is set in “{ $instead }”, its second choice
    .help = compare the printed logo with the original; if they differ, convert its text to outlines before exporting it
svg-flowed-text = its text flows in a box, in a draft of SVG that no viewer knows
    .help = convert its text to outlines before exporting it: “Path > Object to Path” in Inkscape
svg-bitmap = it holds a bitmap, which is not a drawing
    .help = save it as PNG, or ask for the drawing without the bitmap
svg-animated = it is animated
    .help = export a still picture
svg-style-outside = its style sheet reaches outside the file
    .help = export it with its style inside
svg-outside = it reaches outside the file ({ $address })
    .help = export it with all it needs inside
svg-filter = it needs a filter (a shadow or a blur), which a print shop cannot set sharply
    .help = remove the effect, or save it as PNG
svg-property = its property { $property } is “{ $value }”, which livret cannot apply
    .help = in the drawing program, replace it with plain colours, outlines and transforms (export as SVG 1.1), or ask for the PDF
svg-css-rule = its style sheet holds the rule “{ $rule }”, which livret cannot follow
    .help = export it with its styles as attributes (“Presentation attributes”), or ask for the PDF
svg-value-left-out = the value “{ $value }” is not understood and was left out
    .help = compare the printed logo with the original, and export it again if they differ
svg-path-cut = an outline is broken and ends before its end (“{ $value }”)
    .help = export it again from the program that made it
svg-colour-beyond = the colour “{ $value }” is stronger than an ordinary screen shows: it becomes { $colour }
    .help = give the drawing an sRGB colour (`#rrggbb`) if that one does not do

# PDF and Illustrator
logo-pdf-broken = the PDF is broken
    .help = export it again as PDF, or ask for an SVG
logo-pdf-syntax = its drawing cannot be read to the end
    .help = export it again as PDF, or ask for an SVG
logo-pdf-stream = one of its parts is broken
    .help = export it again as PDF, or ask for an SVG
logo-pdf-operator = its drawing holds the unknown operator “{ $name }”
    .help = export it again as PDF, or ask for an SVG
logo-pdf-operands = in its drawing, the operator “{ $name }” lacks what it needs
    .help = export it again as PDF, or ask for an SVG
logo-pdf-missing = its drawing calls “{ $name }”, which is not in the file
    .help = export it again as PDF, or ask for an SVG
logo-pdf-heavy = its drawing unfolds without measure
    .help = simplify it, or save it as PNG at 300 pixels an inch
logo-pdf-states = its groups are nested more than 25 deep
    .help = ungroup it and export it again
logo-pdf-form = one of its groups is broken
    .help = flatten its transparency and export it again
logo-pdf-pattern = one of its patterns is broken
    .help = expand its patterns and export it again
logo-pdf-gradient = one of its gradients is broken
    .help = expand its gradients and export it again
logo-pdf-mesh = it has a mesh gradient in colours that cannot be converted
    .help = rasterise the mesh and export it again
logo-pdf-colours = its colours are of a kind that cannot be read
    .help = convert its colours to RGB or CMYK and export it again
logo-pdf-no-ink = it is painted with an ink that does not exist (“None”)
    .help = give it a colour and export it again
logo-pdf-profile = its colour profile is broken
    .help = export it again as PDF without a profile, or as SVG
logo-pdf-picture = one of its pictures is broken
    .help = export it again as PDF, or ask for an SVG
logo-pdf-picture-cut = one of its pictures is cut short
    .help = export it again as PDF, or ask for an SVG
logo-pdf-inline = a picture written into its drawing is broken
    .help = export it again as PDF, or ask for an SVG
logo-pdf-no-colours = one of its pictures does not say in which colours it is
    .help = export it again as PDF, or ask for an SVG
logo-pdf-colour-key = one of its pictures leaves colours out in a way that a print shop cannot show
    .help = flatten its transparency and export it again
logo-pdf-matte = one of its pictures is mixed with its ground already
    .help = flatten its transparency and export it again
logo-pdf-packed = one of its parts is packed as { $name }, which neither archives nor all print shops read
    .help = export it again with JPEG or ZIP compression
logo-pdf-transfer = it changes its colours by a transfer function
    .help = export it again without settings for a press
logo-pdf-blend = it asks for the unknown blend mode “{ $name }”
    .help = flatten its transparency and export it again
logo-pdf-note = an annotation ({ $name }) lies on it without its drawing
    .help = flatten or remove the annotations and export it again
logo-pdf-font-broken = its font { $name } is broken
    .help = turn its text into outlines and export it again
logo-pdf-no-font = it shows text without saying in which font
    .help = turn its text into outlines and export it again
logo-pdf-font = its text needs the font { $name }, which the file does not carry
    .help = turn its text into outlines and export it again
logo-pdf-locked = the PDF is locked
    .help = save it without a password
logo-pdf-pages = the PDF has { $n } pages: it is a document, not a logo
    .help = export the page that you want alone
logo-pdf-no-page = the PDF has no page
    .help = export it again as PDF, or ask for an SVG
logo-pdf-size-unsaid = the PDF does not say the size of its page
    .help = export it again as PDF, or ask for an SVG
logo-pdf-no-size = the page of the PDF has no size
    .help = export it again as PDF, or ask for an SVG
logo-pdf-empty = the first page of the PDF is empty
    .help = put the logo on the first page
logo-illustrator-only = the Illustrator file holds no PDF content
    .help = save it again with the option “Create PDF compatible file”
logo-pdf-nested = the PDF is nested without measure
    .help = export it again as PDF, or ask for an SVG
logo-pdf-postscript = it holds PostScript
    .help = export it again as PDF, or ask for an SVG
logo-pdf-outside = it reaches outside the file
    .help = export it with all it needs inside

# Fonts of the brand
fonts-outside = the font folder “{ $folder }” lies outside the folder of the programme
    .here = named here
    .help = copy it next to the programme file and write its path from there
missing-fonts = the font folder “{ $folder }” does not exist
    .here = named here
    .help = check its name; the path starts from the folder of the programme
fonts-in-a-file = “{ $folder }” is a file, not a folder of fonts
    .here = named here
    .help = check its name; the path starts from the folder of the programme
unreadable-fonts = the font folder “{ $folder }” cannot be read: { $error }
    .here = named here
    .help = check its name; the path starts from the folder of the programme
no-fonts = the font folder “{ $folder }” has no font
    .here = named here
    .help = put files that end in .ttf or .otf in it, or take `fonts` out
fonts-link-outside = the font folder “{ $folder }” is a link that leads outside the folder of the programme
    .here = named here
    .help = put the folder itself next to the programme file, not a link to it
fonts-in-a-crowd = the font folder “{ $folder }” holds more than { $most } files
    .here = named here
    .help = put the fonts of the brand in a folder of their own
fonts-too-heavy = the fonts of the folder “{ $folder }” weigh more than { $most } MB together
    .here = named here
    .help = keep the families of the brand, and take the others out
too-many-fonts = the font folder “{ $folder }” has { $n } fonts; the most is { $most }
    .here = named here
    .help = keep the families of the brand, and take the others out
font-refused = the font “{ $font }” cannot be used: { $reason }
    .here = named here
    .help = { $cure }
unreadable-font = the font “{ $font }” cannot be read: { $error }
    .here = named here
    .help = check that the file may be read
font-too-heavy = the font “{ $font }” weighs more than { $most } MB
    .here = named here
    .help = take another font
font-link-outside = the font “{ $font }” is a link that leads outside the folder of the programme
    .here = named here
    .help = put the file itself into the folder, not a link to it
font-of-signs = it has no space or no hyphen: it is a font of signs, or was cut down for a web page
    .help = take the whole font, as its maker gives it, or take this one out
font-crowd = it holds { $n } fonts; the most is { $most }
    .help = take the fonts that the brand needs out of it
font-broken = the font is broken
    .help = get the file again from where it came
font-without-outlines = it has no outlines, only pictures of letters
    .help = use a font with outlines
font-for-the-web = it is a web font
    .help = ask for the desktop version, TTF or OTF
font-of-postscript = it is an old PostScript font
    .help = ask for the OpenType version, OTF
font-empty = the file is empty
    .help = get it again from where it came
not-a-font = it is not a font
    .help = take it out of the folder, or get it again from where it came
font-not-embeddable = its licence forbids embedding it in a document (fsType { $bits })
    .help = ask its maker for a licence that allows embedding in PDF, or take another font
font-without-subsets = its licence forbids embedding a part of it, and a brochure never holds whole fonts (fsType { $bits })
    .help = ask its maker for a licence that allows embedding in PDF, or take another font
font-as-pixels = its licence allows embedding as pixels only (fsType { $bits })
    .help = ask its maker for a licence that allows embedding in PDF, or take another font

unused-picture = { $count ->
    [one] a picture of the folder “{ $folder }” is used nowhere: { $files }
   *[other] { $count } pictures of the folder “{ $folder }” are used nowhere: { $files }
}
    .here = others of the folder are named here
    .help = add the partner that was forgotten, or move the file to another folder
unused-pictures-and-more = { $count } pictures of the folder “{ $folder }” are used nowhere, { $rest } of them beside { $files }
    .here = others of the folder are named here
    .help = add the partners that were forgotten, or move the files to another folder

rule-unused-picture = Picture that is used nowhere
    .finds = In a folder from which the programme takes most pictures, files of pictures that it does not name. Other versions of a named logo are left aside, and so are folders that serve many events.
    .matters = A partner who sent a logo, and is not in the brochure, is the one who notices.
    .cure = Add the forgotten partner, or move the file to another folder.

rule-too-heavy = Pictures that weigh too much together
    .finds = Pictures of more than 60 MB, 200 million pixels or a hundred thousand elements together.
    .matters = The brochure would take minutes to build, and nobody could open or mail it.
    .cure = Save the largest again: a thousand pixels for a logo, three thousand for a page.

rule-too-many-fonts = Too many fonts
    .finds = A folder of fonts with more than 64 of them.
    .matters = It is the store of a whole house: the brochure needs a few families.
    .cure = Copy the families of the brand to a folder of their own.

rule-pdf = File that cannot be written
    .finds = A picture or a font that was read without a fault and that the writer of the file refuses all the same.
    .matters = A file that is not right everywhere is not written at all.
    .cure = Take out the picture or the text that the report names, and build again.

# What the machine says, at the end of a sentence.

machine-not-allowed = you are not allowed to
machine-not-found = it is not there
machine-full = the disk is full
machine-far-away = the network drive does not answer
machine-device = it is a device or a pipe, not a file
machine-links-in-a-circle = it is a link that leads back to itself
machine-other = the disk or the system refuses it (error { $n })

pictures-lightened = { $count ->
        [one] One picture is
       *[other] { $count } pictures are
    } brought to { $density } pixels an inch for the screen: { $from } MB become { $to } MB.
logo-on-the-web = the { $kind ->
        [cover] cover picture
        [picture] cover picture
       *[logo] logo
    } “{ $name }” is an address of the web, and livret downloads nothing
    .here = named here
    .help = download the file into the folder of the programme, and write its name here
missing-fonts-near = the font folder “{ $folder }” does not exist
    .here = named here
    .help = write "{ $near }": the folder has that name
