# Pages as they are laid out.

# What the layout itself tells

missing-character = no font has the { $n ->
        [one] character
       *[other] characters
    } { $characters }
    .here = in this text
    .help = write the text without it, or name a family that has it
word-does-not-fit = “{ $text }” has a word wider than the { $measure } mm it is given
    .here = too long for its place
    .help = shorten it, or give a short-title where there can be one
title-does-not-fit = “{ $text }” takes more room than the cover has for it, { $room } mm
    .here = too long for its place
    .help = shorten it, or give a short-title where there can be one
no-room-in-the-glance = “{ $text }” has no room in the day at a glance
    .here = not printed
    .help = shorten it, or say it in the introduction
page-overflow = something is { $height } mm high, more than a page holds, and has no place to break
    .here = in here
    .help = split the text into paragraphs, or shorten it
code-too-dense = the address { $address } is too long for a QR code of { $side } mm
    .help = give a shorter address; the code is left out
