# Les pages telles qu’elles sont composées.

# Ce que dit la composition elle-même

missing-character = aucune police n’a { $n ->
        [one] le caractère { $characters }
       *[other] les caractères { $characters }
    }
    .here = dans ce texte
    .help = écrivez le texte sans ce caractère, ou nommez une famille qui l’a
word-does-not-fit = « { $text } » contient un mot plus large que les { $measure } mm dont il dispose
    .here = trop long pour sa place
    .help = raccourcissez-le, ou donnez un short-title là où il peut y en avoir un
title-does-not-fit = « { $text } » demande plus de place que n’en a la couverture, { $room } mm
    .here = trop long pour sa place
    .help = raccourcissez-le, ou donnez un short-title là où il peut y en avoir un
no-room-in-the-glance = « { $text } » ne tient pas dans la journée en un coup d’œil
    .here = pas imprimé
    .help = raccourcissez-le, ou dites-le dans l’introduction
page-overflow = un bloc fait { $height } mm de haut, plus que n’en contient une page, et ne peut pas être coupé
    .here = là-dedans
    .help = divisez le texte en paragraphes, ou raccourcissez-le
code-too-dense = l’adresse { $address } est trop longue pour un QR code de { $side } mm
    .help = donnez une adresse plus courte ; le code est laissé de côté
