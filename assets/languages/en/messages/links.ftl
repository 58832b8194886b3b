# Addresses. Each fault is one message: the sentence, then the words beside the places, then .help (the cure).

tracking-address = this address carries tracking parameters: { $written }
    .here = tracked
    .help = write { $clean }
tracking-address-wrapped = this address goes through another site: { $written }
    .here = a detour
    .help = write the address itself: { $clean }
tracking-address-space = a space has slipped into this address: { $written }
    .here = a space
    .help = remove the space

rule-tracking-address = An address that follows its readers
    .finds = Tracking parameters (utm_source, fbclid, mtm_campaign…), an address wrapped by a mail service or a social network (safelinks, l.facebook.com), a space copied with the address.
    .matters = A printed address is read and typed again: a long one puts readers off, and it tells whom it was given to.
    .cure = Keep the address alone. Parameters and detours are removed on request.

insecure-address = this address is not protected: { $written }
    .here = http
    .help = check that the page opens with https://, and write it so

rule-insecure-address = An address in http
    .finds = An address that begins with http:// and not with https://.
    .matters = Browsers warn that the page is not secure, and some networks refuse it.
    .cure = Try the same address with https://; nearly all sites answer to it.

address-that-stays = this address opens inside a private network only: { $written }
    .here = private network
    .help = give an address that everybody can open
address-that-stays-file = “{ $written }” is a file or a server of your computer
    .here = on one computer only
    .help = put the document online, and give its address

rule-address-that-stays = An address that does not travel
    .finds = The path of a file (file:, C:\, docs/plan.pdf), localhost, an address of a private network (192.168…, intranet, .local).
    .matters = It opens at your place, and nowhere else.
    .cure = Put the document online, and give its public address.

no-way-to-join = the event is followed online, and nothing says how to join it
    .online = online
    .help = add to [event] `online-space` (the link to connect) or `registration` (the page to register)

rule-no-way-to-join = An online event without a link
    .finds = An online event, or one whose place is a connection, without `online-space`, `registration` or any link in its texts.
    .matters = Nobody can follow it.
    .cure = Add `online-space` or `registration`.

code-dense = the address of the QR code is long ({ $letters } characters): { $written }
    .here = too long for a code that is easy to read
    .help = give a shorter address: 100 characters at most

rule-code-too-dense = A QR code too dense
    .finds = An address whose QR code would have more than 41 modules on a side (about 106 characters).
    .matters = The longer the address, the smaller the squares: from afar or in poor light a telephone no longer reads them.
    .cure = Give a shorter address, without parameters.

mail-in-a-text = the address { $written } stands in clear in a text
    .here = in clear
    .help = { $prose ->
        [yes] make it a link, such as [write to us](mailto:{ $written }), or put it in `contact`
       *[other] put it in `contact`
    }

rule-mail-in-a-text = An e-mail address in a text
    .finds = An e-mail address typed in a text without being a link.
    .matters = On the screen no click opens it; and robots gather it.
    .cure = Make it a link, or put it in `contact`.

deceiving-link = the words of the link name { $said }, and it leads to { $led }
    .here = leads to { $led }
    .help = write the address that it leads to, or words that are none
deceiving-link-user = “{ $written }” leads to { $site }: what stands before the @ is no part of the address
    .here = leads to { $site }
    .help = write the address without what stands before the @
deceiving-link-mail = “{ $written }” would add lines of its own to the head of a letter
    .here = lines of a letter
    .help = write the mail address alone, with ?subject= at most

rule-deceiving-link = Link that leads elsewhere than it seems to
    .finds = Words of a link that name another site or mailbox than it leads to; a name before an @ in a web address; a mail address that adds lines to the head of a letter.
    .matters = Readers are taught to distrust such links, and mail filters hold back what contains them.
    .cure = Write the true address, or plain words.

# What the reading of the programme refuses
rule-bad-address = An address that does not open
    .finds = A link that is empty, a # alone, holds a space, has no complete name of a site, or is of another kind than https, http and mailto.
    .matters = Readers who click arrive nowhere.
    .cure = Write a full address, such as https://example.org/page, or an e-mail address.

rule-unknown-key = An unknown key
    .finds = A key that livret does not know at that place.
    .matters = What it holds would not be printed.
    .cure = Correct the name of the key; livret suggests the nearest.

rule-wrong-type = A value of another kind
    .finds = A value that has not the shape expected: a number for a text, a table for a list.
    .matters = What it holds would not be printed.
    .cure = Write the value as the message says.

rule-duplicate-id = An identifier twice
    .finds = Two partners or two entries of `speakers` with the same identifier or the same name.
    .matters = Nobody knows which is called.
    .cure = Give each its own `id`, or keep one entry.
