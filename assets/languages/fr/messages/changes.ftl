# Ce qui a changé d’un état du programme au suivant

doing-diff = Comparaison
no-change = Rien n’a changé.
no-change-for-readers = Rien de ce qui est dit aux lecteurs n’a changé ; les pages ont un autre aspect.
no-change-of-words = Rien de ce qui est dit aux lecteurs n’a changé.
files-that-differ = { $n ->
    [one] Fichier qui a changé, et avec lui peut-être les pages qui le montrent : { $files }.
   *[other] Fichiers qui ont changé, et avec eux peut-être les pages qui les montrent : { $files }.
}
pages-that-differ = { $n ->
    [one] Page différente à l’impression : { $pages }.
   *[other] Pages différentes à l’impression : { $pages }.
}
pages-more-or-less = La brochure imprimée avait { $old } pages ; elle en a { $new }.
pages-not-compared = Les pages n’ont pas pu être comparées : l’une des deux versions ne peut pas être mise en page pour l’impression.
not-compared = { $name } contient des erreurs : rien n’a été comparé.
no-erratum = Rien n’a changé que doivent savoir les lecteurs de la brochure imprimée : aucun feuillet n’a été fait.
erratum-title = Erratum
erratum-made = { $target } : { $pages }, { $weight }. { $standards }.
no-such-file-in-the-revision = la révision { $revision } n’a pas de fichier { $name }
    .help = voyez `git log -- { $name }`, ou nommez le fichier comme il s’appelait alors : { $revision }:ancien/nom.toml
no-text-in-the-revision = { $name } n’est pas un texte dans la révision { $revision }
    .help = nommez un programme en TOML ; un classeur se compare comme deux fichiers

change-yes = oui
change-no = non
change-from-to = { $start } à { $end }
change-at = { $start }
change-until = jusqu’à { $end }
change-on-day = { $day }
change-on-day-at = { $day }, { $hours }
change-a-break = pause

change-fact = { $label } : { $new } (et non { $old })
change-fact-new = { $label } : { $new }
change-fact-gone = { $label } ({ $old }) : n’est plus indiqué
change-of = « { $what } » – { $label } : { $new } (et non { $old })
change-of-new = « { $what } » – { $label } : { $new }
change-of-gone = « { $what } » – { $label } ({ $old }) : n’est plus indiqué
change-online = on peut aussi participer en ligne
change-not-online = on ne peut plus participer en ligne

change-renamed = « { $old } » s’appelle désormais « { $new } »
change-cancelled = « { $what } » est annulé
change-restored = « { $what } » a finalement lieu
change-time = « { $what } » a lieu : { $new } (et non { $old })
change-time-new = « { $what } » a lieu : { $new }
change-time-gone = « { $what } » n’a plus d’horaire propre (c’était : { $old })
change-people-out = { $n ->
    [one] { $names } ne participe pas à « { $what } »
   *[other] { $names } ne participent pas à « { $what } »
}
change-people-in = { $n ->
    [one] { $names } participe à « { $what } »
   *[other] { $names } participent à « { $what } »
}
change-there = « { $what } » ({ $holder }{ $n ->
    [0] {""}
   *[other] {" "}; { $where }
})
change-added = ajout : { $session }
change-added-cancelled = annoncé comme annulé : { $session }
change-removed = retiré : { $session }
change-break-new = ajout : { $what }, { $when }
change-break-gone = retiré : { $what }, { $when }
change-parcours-new = ajout : le parcours « { $what } »
change-parcours-gone = retiré : le parcours « { $what } »
change-plenary-new = ajout : « { $what } », { $when }
change-plenary-gone = retiré : « { $what } »
change-reworded = le texte de « { $what } » a été revu
change-note = informations pratiques, « { $what } » : texte revu
change-note-new = informations pratiques, ajout : « { $what } »
change-note-gone = informations pratiques, retiré : « { $what } »
change-page-new = page ajoutée : « { $what } »
change-page-gone = page retirée : « { $what } »
change-plan-room = « { $what } » a le numéro { $new } sur le plan
change-plan-room-new = sur le plan : « { $what } », numéro { $new }
change-plan-room-gone = n’est plus sur le plan : « { $what } »
change-presentation = la présentation a été revue
change-foreword = l’avant-propos a été revu
change-highlights = des citations ou des chiffres clés ont été revus
change-name = { $new } (et non { $old })
change-role = { $name } : { $new } (et non { $old })
change-role-new = { $name } : { $new }
change-biography = la biographie de { $name } a été revue
change-partner-new = partenaire ajouté : { $name }
change-partner-gone = partenaire retiré : { $name }

change-label-title = titre
change-label-subtitle = sous-titre
change-label-series = série
change-label-days = jours
change-label-hours = ouverture
change-label-place = lieu
change-label-address = adresse
change-label-tagline = accroche
change-label-price = tarif
change-label-reductions = tarifs réduits
change-label-doors = ouverture des portes
change-label-deadline = dernier jour d’inscription
change-label-languages = langues
change-label-hashtag = mot-dièse
change-label-registration = inscription
change-label-online-space = espace en ligne
change-label-contact = contact
change-label-day-title = titre de la journée
change-label-day-place = lieu de la journée
change-label-room = salle
change-label-parcours = parcours
change-label-format = format
change-label-moved = changement
change-label-level = niveau
change-label-audience = public
change-label-capacity = places
change-label-video = vidéo
change-label-meeting-point = rendez-vous
change-label-duration = durée
change-label-materials = à apporter
