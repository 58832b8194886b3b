# Ce que `livret import` écrit dans le fichier et dit de ce qu’il a lu.

import-head = Tiré de { $name } par livret. Tous ses mots sont ici : ceux qui n’ont pas trouvé leur place sont en commentaire.
import-head-check = { $n ->
    [one] 1 point est à vérifier : cherchez « à vérifier ».
   *[other] { $n } points sont à vérifier : cherchez « à vérifier ».
}
import-line = ligne { $n }
import-paragraph = paragraphe { $n }
import-entry = entrée { $n }
import-check = à vérifier ({ $place }) : { $reason }
import-left = laissé ({ $place }), { $reason } : { $words }
import-words = aussi dans le document : { $words }

import-repeated = déjà dit plus haut
import-heading = titre de rubrique
import-unplaced = sans place trouvée
import-half = moment de la journée
import-picture = image mise à côté du programme
import-shared-organisation = « { $organisation } » est prise pour l’organisation de { $name } aussi
import-guessed-year = l’année n’est pas écrite : { $year } est supposée
import-other-weekday = le { $day } n’est pas le jour de la semaine qui est écrit
import-guessed-logo = l’image { $path } est prise pour le logo de { $name }
import-guessed-half = { $hour } est supposé d’après l’heure qui suit
import-ends-before = la fin, { $end }, ne vient pas après le début, { $start }
import-nobody-named = « { $words } » n’est suivi d’aucun nom
import-guessed-person = { $name } est pris pour quelqu’un
import-guessed-organisation = « { $organisation } » est prise pour l’organisation de { $name }
import-guessed-lead = « { $words } » est dit au-dessus des heures : qui mène seulement la première session, ou toutes
import-guessed-room = « { $room } » est pris pour une salle
import-guessed-place = « { $place } » est pris pour le lieu de l’événement
import-guessed-partners = « { $names } » sont pris pour des partenaires
import-no-title = aucun titre n’a été trouvé : celui-ci est le nom du fichier, { $name }
import-guessed-title = « { $title } » est pris pour le titre de l’événement
import-aside = marge, pied de page ou note
import-all-day = dure toute la journée, sans heure
import-no-hour = sans heure
import-replaced = remplacé par une version plus récente du même événement
import-repeats = se répète : seule la première fois est reprise
import-no-zone = l’heure ne dit pas son fuseau
import-not-accepted = n’est pas retenu
import-no-title-in-row = ligne sans titre
import-no-key = colonnes sans clé
import-cells-unread = cellules que livret ne sait pas lire
import-double = le même que l’entrée { $first }
import-biography = biographie, sans place dans un programme
import-one-person = { $name } et { $other } ont le même identifiant : une seule personne

import-words-counted = { $n ->
    [one] 1 mot
   *[other] { $n } mots
}
import-parcours-counted = { $n } parcours
import-sessions-counted = { $n ->
    [one] 1 session
   *[other] { $n } sessions
}
import-breaks-counted = { $n ->
    [one] 1 pause
   *[other] { $n } pauses
}
import-people-counted = { $n ->
    [one] 1 personne
   *[other] { $n } personnes
}
import-organisations-counted = { $n ->
    [one] 1 organisation
   *[other] { $n } organisations
}
import-rooms-counted = { $n ->
    [one] 1 lieu de session
   *[other] { $n } lieux de session
}
import-pictures-counted = { $n ->
    [one] 1 image
   *[other] { $n } images
}
import-done = { $programme } est écrit : { $counts }.
import-not-all = Le document a { $what }, le programme { $written }.
import-words-kept = { $n ->
    [one] 1 mot lu
   *[other] { $n } mots lus
}, { $placed } à leur place, { $kept } en commentaire ; aucun n’est perdu.
import-guesses = { $n ->
    [one] À vérifier, 1 point :
   *[other] À vérifier, { $n } points :
}
import-guess = { $place } : { $reason }
import-losses = { $n ->
    [one] Laissé en commentaire, 1 passage :
   *[other] Laissés en commentaire, { $n } passages :
}
import-loss = { $place } ({ $reason }) : { $words }
import-next = La relecture du programme trouve : { $counts }. Corrigez-le, puis : { $command }

# Ce qui n’est pas un programme
import-nothing = rien dans { $name } ne se lit comme un programme : ni heures suivies d’un titre, ni parcours
    .help = donnez le document qui porte les heures et les titres, ou commencez un programme avec `livret new DOSSIER`
import-exists = { $name } existe déjà : il reste tel quel
    .help = donnez un autre dossier avec -o
import-too-long = { $name } est un texte de plus de { $most } Mo
    .help = donnez le document du programme, de quelques pages
import-no-text = { $name } n’est ni un texte, ni un document que livret connaisse
    .help = donnez un document Word ou LibreOffice, un texte, un classeur ou l’export d’un outil de conférence
import-broken-package = { $name } est un document abîmé, ou protégé par un mot de passe
    .help = ouvrez-le dans Word ou LibreOffice, et enregistrez-le de nouveau sans mot de passe
import-too-much-in-it = { $name } contient plus qu’un document de programme
    .help = donnez le document du programme ; s’il contient de très grandes images, enregistrez-le sans elles
import-too-deep = { $name } contient des éléments emboîtés plus loin qu’aucun document
    .help = ouvrez-le dans Word ou LibreOffice, et enregistrez-le de nouveau
import-broken-xml = { $name } contient du XML mal formé
    .help = exportez ou enregistrez-le de nouveau
import-document-type = { $name } déclare un type de document (DOCTYPE), ce que livret ne suit pas
    .help = exportez-le de nouveau, sans DOCTYPE
import-broken-json = { $name } contient du JSON mal formé
    .help = exportez-le de nouveau
import-no-talk = aucune session avec un titre et une heure dans { $name }
    .help = exportez le programme publié, avec ses horaires
import-another-package = { $name } est une archive que livret ne sait pas lire
    .help = donnez un document Word (.docx) ou LibreOffice (.odt), ou un classeur
import-another-kind = { $name } est { $kind } : livret ne le lit pas
    .help = enregistrez-le en .docx ou en .odt, ou collez-en le texte dans un fichier .txt
