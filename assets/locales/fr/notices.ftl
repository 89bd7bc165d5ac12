### Mots du programme : notifications.

notice-while-off-dates-came-up = Pendant l'arrêt : { $count } dates atteintes{ $still }
notice-privacy-deadlines = { $count } échéances de confidentialité
notice-dates-came-up = { $count } dates atteintes{ $still }
notice-open = { $all }. En attente : { $open }.
notice-1-setting-to-check = 1 réglage à vérifier
notice-1-date-of-yours-has-passed = 1 de vos dates est passée
notice-1-privacy-date-has-come = 1 date de confidentialité est atteinte
notice-1-order-to-look-at-again = 1 ordonnance à revoir
notice-a-privacy-deadline-has-moved = Une échéance de confidentialité a été déplacée
notice-what-does-your-switch-show-today = { $name } : que montre votre interrupteur aujourd'hui ?
notice-the-day-was = { $name } : le jour était le { $day }
notice-decide-by-moved-from-to = { $name } : échéance de décision déplacée du { $from } au { $to }
notice-the-day-has-moved-to = { $name } : le jour est maintenant le { $day }
notice-today-is-the-last-safe-day = { $name } : aujourd'hui est le dernier jour sûr pour décider
notice-decide-by = { $name } : à décider au plus tard le { $day }
notice-if-you-do-nothing = Si vous ne faites rien : { $words }

notice-decide-by-2 = À décider au plus tard le { $day }
notice-check-a-setting = Réglage à vérifier : { $day }
notice-gone-by-the-provider-says = Effacement au plus tard le { $day }, d'après le fournisseur
notice-an-order-to-look-at-again = Ordonnance à revoir : { $day }
notice-a-date-of-yours = Une de vos dates : { $day }

notice-open-consent-ledger = Ouvrez Consent Ledger.

calendar-on-record = Au registre : { $standing }.
calendar-source = Source : { $title } ({ $as_of }).
calendar-the-date-was-withdrawn = La date a été retirée.

calendar-the-file-could-not-be-written = Le fichier n'a pas pu être écrit ({ $kind }). Il n'est peut-être plus à jour.

notice-which = Ouvrez Consent Ledger pour voir de quoi il s'agit.
notice-check = La valeur par défaut s'applique peut-être : vérifiez le réglage.
notice-check-which = La valeur par défaut s'applique peut-être : vérifiez le réglage. Ouvrez Consent Ledger pour voir de quoi il s'agit.
notice-still-open = , { $left ->
    [one] { $left } encore en attente
   *[other] { $left } encore en attente
}
notice-deadline-last-safe-day = 1 échéance de confidentialité : dernier jour sûr aujourd'hui
notice-deadline-today = 1 échéance de confidentialité aujourd'hui
notice-deadline-in-days = { $days ->
    [one] 1 échéance de confidentialité dans { $days } jour
   *[other] 1 échéance de confidentialité dans { $days } jours
}
notice-today-left = Aujourd'hui.
notice-days-left = { $days ->
    [one] Encore { $days } jour.
   *[other] Encore { $days } jours.
}
notice-demo = DÉMO : { $line }
notice-a-privacy-deadline-is-near = Une échéance de confidentialité approche
notice-test-title = Les notifications de Consent Ledger arrivent
notice-test-body = Un rappel aura cette apparence.
notice-button-open = Ouvrir
notice-button-snooze = Dans une heure
notice-button-done = Fait…

tray-passed = passée
tray-today = aujourd'hui
tray-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
tray-add = Ajouter une date…
tray-open = Ouvrir Consent Ledger
tray-lock = Verrouiller
tray-unlock = Déverrouiller…
tray-quit = Quitter
