<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AdditionVerb</name>
    <message>
        <source>Adds a row and prints its reference once it is safely stored.</source>
        <translation>Legt eine Zeile an und gibt ihre Referenz aus, sobald sie sicher gespeichert ist.</translation>
    </message>
</context>
<context>
    <name>Aspect</name>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Eingeplant</translation>
    </message>
    <message>
        <source>No longer scheduled</source>
        <translation>Nicht mehr eingeplant</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>No longer parked</source>
        <translation>Nicht mehr geparkt</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Ausgeliefert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Re-scored</source>
        <translation>Neu bewertet</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>Anderer Status</translation>
    </message>
    <message>
        <source>Other objective</source>
        <translation>Anderes Ziel</translation>
    </message>
    <message>
        <source>Other owner</source>
        <translation>Andere Zuständigkeit</translation>
    </message>
    <message>
        <source>Other team</source>
        <translation>Anderes Team</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Reordered</source>
        <translation>Umgeordnet</translation>
    </message>
</context>
<context>
    <name>BackupVerb</name>
    <message>
        <source>Writes a complete, checked copy, also while others work on the file.</source>
        <translation>Schreibt eine vollständige, geprüfte Kopie, auch während andere an der Datei arbeiten.</translation>
    </message>
    <message>
        <source>The copy is complete: %1</source>
        <translation>Die Kopie ist vollständig: %1</translation>
    </message>
</context>
<context>
    <name>BlackoutKind</name>
    <message>
        <source>Holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Änderungsstopp</translation>
    </message>
</context>
<context>
    <name>BringBack</name>
    <message>
        <source>%1 of %2 stays as it is: %3 was removed.</source>
        <translation>%1 von %2 bleibt, wie es ist: %3 wurde entfernt.</translation>
    </message>
    <message>
        <source>what it named</source>
        <translation>was dort stand</translation>
    </message>
    <message>
        <source>Bring back %1 as of %2</source>
        <translation>%1 zurückholen, Stand %2</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n items as of %1</source>
        <translation>
            <numerusform>%n Eintrag zurückholen, Stand %1</numerusform>
            <numerusform>%n Einträge zurückholen, Stand %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays as it is: it wasn&apos;t in the plan then.</source>
        <translation>%1 bleibt, wie es ist: Damals stand es nicht im Plan.</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
    <message>
        <source>%1 was removed since, and stays removed.</source>
        <translation>%1 wurde seitdem entfernt und bleibt entfernt.</translation>
    </message>
    <message>
        <source>Bring back the plan as of %1</source>
        <translation>Plan zurückholen, Stand %1</translation>
    </message>
    <message numerus="yes">
        <source>removes %n items</source>
        <extracomment>Parts of &quot;This %1. It can be undone.&quot;</extracomment>
        <translation>
            <numerusform>entfernt %n Eintrag</numerusform>
            <numerusform>entfernt %n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>brings back %n items</source>
        <translation>
            <numerusform>holt %n Eintrag zurück</numerusform>
            <numerusform>holt %n Einträge zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes %n items</source>
        <translation>
            <numerusform>ändert %n Eintrag</numerusform>
            <numerusform>ändert %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>what is removed, brought back, changed</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>This %1. It can be undone.</source>
        <extracomment>%1: &quot;removes 12 items, brings back 3 items and changes 40 items&quot;</extracomment>
        <translation>Das %1. Es lässt sich rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>No objective</source>
        <translation>Kein Ziel</translation>
    </message>
    <message numerus="yes">
        <source>Move %n features to %1</source>
        <translation>
            <numerusform>%n Feature nach %1 verschieben</numerusform>
            <numerusform>%n Features nach %1 verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them left the initiative that gave it the objective.</source>
        <extracomment>Behind &quot;Move 3 features to No objective&quot;</extracomment>
        <translation>
            <numerusform>%n davon hat die Initiative verlassen, die ihm das Ziel gab.</numerusform>
            <numerusform>%n davon haben die Initiativen verlassen, die ihnen das Ziel gaben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapabilityLevel</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Führend</translation>
    </message>
</context>
<context>
    <name>CellEdit</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>A cell of a table: %1 is the column, %2 the row, e.g. &quot;Effort of Saved cards&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>It is worked out and can&apos;t be typed.</source>
        <translation>Der Wert wird berechnet und lässt sich nicht eingeben.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 names a cell of a table, %2 is a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more cells were left as they are.</source>
        <translation>
            <numerusform>%n weitere Zelle blieb, wie sie war.</numerusform>
            <numerusform>%n weitere Zellen blieben, wie sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells were changed. Left as they are:</source>
        <translation>
            <numerusform>%n Zelle wurde geändert. So geblieben:</numerusform>
            <numerusform>%n Zellen wurden geändert. So geblieben:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A moment: %1 is the day, %2 the time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The date is firm.</source>
        <translation>Das Datum ist fest.</translation>
    </message>
    <message>
        <source>The date is likely, within a month.</source>
        <translation>Das Datum ist wahrscheinlich, auf einen Monat genau.</translation>
    </message>
    <message>
        <source>The date is rough, a direction only.</source>
        <translation>Das Datum ist grob, nur eine Richtung.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 needs more inputs</source>
        <translation>%1 braucht weitere Eingaben</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <extracomment>An input of a score: %1 is its name</extracomment>
        <translation>%1: fehlt</translation>
    </message>
    <message>
        <source>%1: not set</source>
        <translation>%1: nicht gesetzt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>input</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>A change does not fit the plan; nothing was changed.</source>
        <translation>Eine Änderung passt nicht zum Plan; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>ChangeEntry</name>
    <message>
        <source>%1 rewritten</source>
        <translation>%1 neu geschrieben</translation>
    </message>
    <message>
        <source>%1: %2 taken away</source>
        <translation>%1: %2 weggenommen</translation>
    </message>
    <message>
        <source>%1: %2 added</source>
        <translation>%1: %2 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a field and the value it got</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 cleared, was %2</source>
        <translation>%1 geleert, war %2</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <comment>a field, its value before and after</comment>
        <translation>%1 von %2 auf %3</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day of the week and the date</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>%1 changed %2 of %3</source>
        <translation>%1 hat %2 von %3 geändert</translation>
    </message>
    <message>
        <source>%1 renamed %2 to %3</source>
        <translation>%1 hat %2 in %3 umbenannt</translation>
    </message>
    <message>
        <source>%1 cleared %2 of %3</source>
        <translation>%1 hat %2 von %3 geleert</translation>
    </message>
    <message>
        <source>%1 set %2 of %3 to %4</source>
        <translation>%1 hat %2 von %3 auf %4 gesetzt</translation>
    </message>
    <message>
        <source>%1 took %4 from %2 of %3</source>
        <translation>%1 hat %4 aus %2 von %3 genommen</translation>
    </message>
    <message>
        <source>%1 added %4 to %2 of %3</source>
        <translation>%1 hat %4 zu %2 von %3 hinzugefügt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who did what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>%1 hat %2 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>%1 hat %2 entfernt</translation>
    </message>
    <message>
        <source>%1 took the dates of %2</source>
        <translation>%1 hat %2 die Termine genommen</translation>
    </message>
    <message>
        <source>%1 moved %2: %3</source>
        <comment>who moved what; its dates now</comment>
        <translation>%1 hat %2 verschoben: %3</translation>
    </message>
</context>
<context>
    <name>CheckVerb</name>
    <message>
        <source>Points out what a careful colleague would: missing outcomes, impossible dates, stale check-ins.</source>
        <translation>Weist auf das hin, was aufmerksamen Kollegen auffiele: fehlende Ergebnisse, unmögliche Termine, veraltete Check-ins.</translation>
    </message>
    <message>
        <source>Only the plan of this lead.</source>
        <translation>Nur der Plan dieser Leitung.</translation>
    </message>
    <message>
        <source>Nothing to point out.</source>
        <translation>Es gibt nichts anzumerken.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckedFiles</name>
    <message>
        <source>“%1” does not hold what its history says, so nothing was written. `leadline verify` names what differs; `leadline restore-backup` makes a plan from the newest good backup.</source>
        <translation>„%1“ enthält nicht, was seine Historie sagt; es wurde nichts geschrieben. `leadline verify` nennt, was abweicht; `leadline restore-backup` macht aus der neuesten guten Sicherung einen Plan.</translation>
    </message>
</context>
<context>
    <name>Coarseness</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Halbjahr</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizont</translation>
    </message>
</context>
<context>
    <name>ColumnSet</name>
    <message>
        <source>There is no key &quot;%1&quot; here; &quot;leadline fields&quot; lists the keys.</source>
        <translation>Den Schlüssel „%1“ gibt es hier nicht; „leadline fields“ listet die Schlüssel auf.</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; here; did you mean &quot;%2&quot;?</source>
        <translation>Den Schlüssel „%1“ gibt es hier nicht; ist „%2“ gemeint?</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Leadline plans products by outcome. Usage:</source>
        <translation>Leadline plant Produkte von den Ergebnissen her. Aufruf:</translation>
    </message>
    <message>
        <source>Every verb takes --today DATE, --author NAME and --help.</source>
        <translation>Jeder Befehl kennt --today DATE, --author NAME und --help.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 findings or conflicts, 2 wrong usage, 3 file refused, 4 could not write.</source>
        <translation>Rückgabewerte: 0 erledigt, 1 Befunde oder Konflikte, 2 falscher Aufruf, 3 Datei abgelehnt, 4 Schreiben nicht möglich.</translation>
    </message>
    <message>
        <source>The day this run takes for today.</source>
        <translation>Der Tag, der für diesen Lauf als heute gilt.</translation>
    </message>
    <message>
        <source>Under whose name changes are made.</source>
        <translation>Unter wessen Namen geändert wird.</translation>
    </message>
    <message>
        <source>How to use this verb.</source>
        <translation>Wie dieser Befehl benutzt wird.</translation>
    </message>
    <message>
        <source>Usage: leadline %1 %2</source>
        <translation>Aufruf: leadline %1 %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>This version has no window to open &apos;%1&apos; in; `leadline --help` lists the verbs that work on it.</source>
        <translation>Diese Version hat kein Fenster, in dem sich „%1“ öffnen ließe; „leadline --help“ listet die Befehle auf, die damit arbeiten.</translation>
    </message>
    <message>
        <source>There is no verb &apos;%1&apos;; `leadline --help` lists them.</source>
        <translation>Den Befehl „%1“ gibt es nicht; „leadline --help“ listet alle auf.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <extracomment>%1 is the word that the usage has for an argument, such as FILE.db</extracomment>
        <translation>%1 fehlt.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>%1, likely</source>
        <extracomment>A planned date or span that is likely to hold, e.g. &quot;18 Dec, likely&quot;</extracomment>
        <translation>%1, wahrscheinlich</translation>
    </message>
    <message>
        <source>%1, rough</source>
        <extracomment>A planned date or span that shows the direction only</extracomment>
        <translation>%1, grob</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) later, %2 instead of %3</source>
        <translation>
            <numerusform>%1: %n Tag später, %2 statt %3</numerusform>
            <numerusform>%1: %n Tage später, %2 statt %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) earlier, %2 instead of %3</source>
        <translation>
            <numerusform>%1: %n Tag früher, %2 statt %3</numerusform>
            <numerusform>%1: %n Tage früher, %2 statt %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: ends %n day(s) later, %2 instead of %3</source>
        <translation>
            <numerusform>%1: endet %n Tag später, %2 statt %3</numerusform>
            <numerusform>%1: endet %n Tage später, %2 statt %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: ends %n day(s) earlier, %2 instead of %3</source>
        <translation>
            <numerusform>%1: endet %n Tag früher, %2 statt %3</numerusform>
            <numerusform>%1: endet %n Tage früher, %2 statt %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: starts %n day(s) later, %2 instead of %3</source>
        <translation>
            <numerusform>%1: beginnt %n Tag später, %2 statt %3</numerusform>
            <numerusform>%1: beginnt %n Tage später, %2 statt %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: starts %n day(s) earlier, %2 instead of %3</source>
        <translation>
            <numerusform>%1: beginnt %n Tag früher, %2 statt %3</numerusform>
            <numerusform>%1: beginnt %n Tage früher, %2 statt %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: planned %2 instead of %3</source>
        <translation>%1: geplant %2 statt %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A row without a title and the rows it joins, e.g. &quot;CON-3 (Saved cards, Completion)&quot;
----------
What happened, and in brackets why, e.g. &quot;…: RICE 259 instead of 162 (Confidence 50% to 80%)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>A planned start without an end</extracomment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>A planned end without a start</extracomment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A planned start and end, e.g. &quot;28 Sep to 18 Dec&quot;</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1: hinzugefügt</translation>
    </message>
    <message>
        <source>%1: added, %2</source>
        <translation>%1: hinzugefügt, %2</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: entfernt</translation>
    </message>
    <message>
        <source>%1: removed, it was planned %2</source>
        <translation>%1: entfernt, geplant war %2</translation>
    </message>
    <message>
        <source>%1: released</source>
        <translation>%1: ausgeliefert</translation>
    </message>
    <message>
        <source>%1: released on %2</source>
        <translation>%1: ausgeliefert am %2</translation>
    </message>
    <message>
        <source>%1: no longer parked</source>
        <translation>%1: nicht mehr geparkt</translation>
    </message>
    <message>
        <source>%1: parked</source>
        <translation>%1: geparkt</translation>
    </message>
    <message>
        <source>%1: parked, %2</source>
        <translation>%1: geparkt, %2</translation>
    </message>
    <message>
        <source>%1: scheduled, %2</source>
        <translation>%1: eingeplant, %2</translation>
    </message>
    <message>
        <source>%1: no longer scheduled, it was planned %2</source>
        <translation>%1: nicht mehr eingeplant, geplant war %2</translation>
    </message>
    <message>
        <source>%1: %2 is %3 now</source>
        <translation>%1: %2 ist jetzt %3</translation>
    </message>
    <message>
        <source>%1: no %2 any more, it was %3</source>
        <translation>%1: %2 entfällt, war %3</translation>
    </message>
    <message>
        <source>%1: %2 %3 instead of %4</source>
        <translation>%1: %2 %3 statt %4</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <extracomment>An input of a score, e.g. &quot;Confidence 50% to 80%&quot;</extracomment>
        <translation>%1 von %2 auf %3</translation>
    </message>
    <message>
        <source>%1: now called “%2”</source>
        <translation>%1: heißt jetzt „%2“</translation>
    </message>
    <message>
        <source>%1: at another place of its list</source>
        <translation>%1: an anderer Stelle der Liste</translation>
    </message>
    <message>
        <source>%1: %2 rewritten</source>
        <translation>%1: %2 neu geschrieben</translation>
    </message>
    <message>
        <source>%1: %2 cleared, it was “%3”</source>
        <translation>%1: %2 geleert, war „%3“</translation>
    </message>
    <message>
        <source>%1: %2 is “%3” now</source>
        <translation>%1: %2 ist jetzt „%3“</translation>
    </message>
    <message>
        <source>%1: %2 “%3” instead of “%4”</source>
        <translation>%1: %2 „%3“ statt „%4“</translation>
    </message>
    <message>
        <source>%1: %2 with “%3”</source>
        <translation>%1: %2 mit „%3“</translation>
    </message>
    <message>
        <source>%1: %2 without “%3”</source>
        <translation>%1: %2 ohne „%3“</translation>
    </message>
    <message>
        <source>%1: %2 with “%3” and without “%4”</source>
        <translation>%1: %2 mit „%3“ und ohne „%4“</translation>
    </message>
</context>
<context>
    <name>CopyMerge</name>
    <message>
        <source>Merge %1</source>
        <extracomment>The name of a step in the history; %1 is a file</extracomment>
        <translation>%1 zusammenführen</translation>
    </message>
</context>
<context>
    <name>CriterionScale</name>
    <message>
        <source>1-5</source>
        <translation>1–5</translation>
    </message>
    <message>
        <source>0-10</source>
        <translation>0–10</translation>
    </message>
    <message>
        <source>Fibonacci</source>
        <translation>Fibonacci</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>T-shirt</source>
        <translation>T-Shirt-Größen</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
</context>
<context>
    <name>CsvImport</name>
    <message>
        <source>The file was read as %1.</source>
        <translation>Die Datei wurde als %1 gelesen.</translation>
    </message>
    <message>
        <source>Some characters of the file are damaged; they were replaced by �.</source>
        <translation>Einige Zeichen der Datei sind beschädigt; sie wurden durch � ersetzt.</translation>
    </message>
    <message>
        <source>Every line of the file was one quoted field; what stands inside was read as the table.</source>
        <translation>Jede Zeile der Datei war ein einziges Feld in Anführungszeichen; sein Inhalt wurde als Tabelle gelesen.</translation>
    </message>
    <message>
        <source>The lines before the column names on line %1 were skipped.</source>
        <translation>Die Zeilen vor den Spaltennamen in Zeile %1 wurden übersprungen.</translation>
    </message>
    <message>
        <source>The column “%1” has a placeholder of its tool for a name and was left out.</source>
        <translation>Die Spalte „%1“ trägt als Namen einen Platzhalter ihres Werkzeugs und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The file has no column that holds a title.</source>
        <translation>Keine Spalte der Datei enthält einen Titel.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was changed.</source>
        <translation>Die Datei ist leer. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a product&apos;s key: it takes 2 to 10 letters A-Z and digits, a letter first. Nothing was changed.</source>
        <translation>„%1“ kann kein Produktschlüssel sein: nötig sind 2 bis 10 Buchstaben A–Z und Ziffern, der erste ein Buchstabe. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>These columns were left out; each can be kept as a field of your own: %1.</source>
        <translation>Diese Spalten blieben weg; jede lässt sich als eigenes Feld behalten: %1.</translation>
    </message>
</context>
<context>
    <name>CustomType</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
</context>
<context>
    <name>CustomValues</name>
    <message>
        <source>Set %1 of %2</source>
        <translation>„%1“ von %2 setzen</translation>
    </message>
    <message numerus="yes">
        <source>Set %1 of %n items</source>
        <translation>
            <numerusform>%1 von %n Eintrag setzen</numerusform>
            <numerusform>%1 von %n Einträgen setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can&apos;t be “%2”. Nothing was changed. Type yes or no.</source>
        <translation>„%1“ kann nicht „%2“ sein. Nichts wurde geändert. Möglich sind ja und nein.</translation>
    </message>
    <message>
        <source>“%1” is none of the values of %2. Nothing was changed. Choose one of: %3.</source>
        <translation>„%1“ ist keiner der Werte von %2. Nichts wurde geändert. Zur Wahl stehen: %3.</translation>
    </message>
</context>
<context>
    <name>DateConfidence</name>
    <message>
        <source>Firm</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Rough</source>
        <translation>Grob</translation>
    </message>
</context>
<context>
    <name>DateReading</name>
    <message>
        <source>Without a year this is %1.</source>
        <extracomment>A date was typed without its year; %1 is how it was read</extracomment>
        <translation>Ohne Jahr heißt das %1.</translation>
    </message>
</context>
<context>
    <name>DateShift</name>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>%n Tag später</numerusform>
            <numerusform>%n Tage später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days earlier</source>
        <translation>
            <numerusform>%n Tag früher</numerusform>
            <numerusform>%n Tage früher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks later</source>
        <translation>
            <numerusform>%n Woche später</numerusform>
            <numerusform>%n Wochen später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks earlier</source>
        <translation>
            <numerusform>%n Woche früher</numerusform>
            <numerusform>%n Wochen früher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months later</source>
        <translation>
            <numerusform>%n Monat später</numerusform>
            <numerusform>%n Monate später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months earlier</source>
        <translation>
            <numerusform>%n Monat früher</numerusform>
            <numerusform>%n Monate früher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n items %1</source>
        <extracomment>%1 says how far, e.g. &quot;Move 3 items 2 weeks later&quot;</extracomment>
        <translation>
            <numerusform>%n Eintrag %1 legen</numerusform>
            <numerusform>%n Einträge %1 legen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>A day in full; %1 is the day, %2 the month, %3 the year, e.g. &quot;12 August 2026&quot;</extracomment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A month in full; %1 is the month, %2 the year, e.g. &quot;July 2026&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>months</comment>
        <extracomment>A range of months, e.g. &quot;July 2026 to April 2027&quot;</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>A planned start without an end</extracomment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>A planned end without a start</extracomment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <extracomment>A planned start and end, e.g. &quot;28 Sep to 18 Dec&quot;</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and month</comment>
        <extracomment>A day of this year; %1 is the day, %2 the month, e.g. &quot;12 August&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>DecisionState</name>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Abgelöst</translation>
    </message>
</context>
<context>
    <name>DependencyKind</name>
    <message>
        <source>Finish to start</source>
        <translation>Ende zu Anfang</translation>
    </message>
    <message>
        <source>Start to start</source>
        <translation>Anfang zu Anfang</translation>
    </message>
    <message>
        <source>Finish to finish</source>
        <translation>Ende zu Ende</translation>
    </message>
    <message>
        <source>Start to finish</source>
        <translation>Anfang zu Ende</translation>
    </message>
    <message>
        <source>Relates</source>
        <translation>Verwandt</translation>
    </message>
</context>
<context>
    <name>DiffVerb</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>This plan has no named snapshot to start from; name a day, such as --from 2026-07-01.</source>
        <translation>Dieser Plan hat keinen benannten Planstand als Anfang; ein Tag hilft, etwa --from 2026-07-01.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An entity and how many of its rows, e.g. &quot;Measurements: 28&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing differs between %1 and %2.</source>
        <translation>Zwischen %1 und %2 unterscheidet sich nichts.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n row(s) that belong to these</source>
        <translation>
            <numerusform>und %n Zeile, die dazugehört</numerusform>
            <numerusform>und %n Zeilen, die dazugehören</numerusform>
        </translation>
    </message>
    <message>
        <source>Tells what differs between two moments (snapshots, days, transactions such as #12), from the newest named snapshot to now without them, or between two copies of a plan.</source>
        <translation>Sagt, was sich zwischen zwei Zeitpunkten (Planstände, Tage, Transaktionen wie #12) unterscheidet, ohne Angabe vom neuesten benannten Planstand bis jetzt, oder zwischen zwei Kopien eines Plans.</translation>
    </message>
    <message>
        <source>The earlier moment; a day counts from its first change on.</source>
        <translation>Der frühere Zeitpunkt; ein Tag zählt ab seiner ersten Änderung.</translation>
    </message>
    <message>
        <source>The later moment; a day counts to its last change.</source>
        <translation>Der spätere Zeitpunkt; ein Tag zählt bis zu seiner letzten Änderung.</translation>
    </message>
    <message>
        <source>How to print: text, csv or json.</source>
        <translation>Form der Ausgabe: text, csv oder json.</translation>
    </message>
    <message>
        <source>The same as --as json.</source>
        <translation>Dasselbe wie --as json.</translation>
    </message>
    <message>
        <source>Two files are compared as they are; moments can&apos;t be given as well.</source>
        <translation>Zwei Dateien werden verglichen, wie sie sind; Zeitpunkte gibt es dann nicht.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is another plan, not a copy of this one; nothing was compared.</source>
        <translation>„%1“ ist ein anderer Plan, keine Kopie von diesem; nichts wurde verglichen.</translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>Rising</source>
        <translation>Steigend</translation>
    </message>
    <message>
        <source>Falling</source>
        <translation>Fallend</translation>
    </message>
    <message>
        <source>Keep within</source>
        <translation>Im Bereich halten</translation>
    </message>
</context>
<context>
    <name>EditVerb</name>
    <message>
        <source>Changes fields of a row; FIELD= clears one.</source>
        <translation>Ändert Felder einer Zeile; FIELD= leert eines.</translation>
    </message>
    <message>
        <source>%1 lies in the recycle bin; `leadline restore` brings it back. Nothing was changed.</source>
        <translation>%1 liegt im Papierkorb; „leadline restore“ holt es zurück. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <extracomment>The name of a step in the history; %1 are fields, %2 is what they are of</extracomment>
        <translation>%1 von %2 ändern</translation>
    </message>
</context>
<context>
    <name>EditorLink</name>
    <message>
        <source>This address isn&apos;t opened from here: only web pages and e-mail are.</source>
        <translation>Diese Adresse wird von hier nicht geöffnet: möglich sind nur Webseiten und E-Mail.</translation>
    </message>
    <message>
        <source>Write an e-mail to this address?</source>
        <translation>Eine E-Mail an diese Adresse schreiben?</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>Diese Adresse im Browser öffnen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>EditorWords</name>
    <message>
        <source>firm</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>rough</source>
        <translation>grob</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Forms of a day as QLocale reads them: ddd is the weekday, d the day, MMM the month</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 bis %2, %3</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>EffortUnit</name>
    <message>
        <source>person-days</source>
        <translation>Personentage</translation>
    </message>
    <message>
        <source>person-weeks</source>
        <translation>Personenwochen</translation>
    </message>
    <message>
        <source>person-months</source>
        <translation>Personenmonate</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Aliasse</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Leserkreis</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Leserkreise</translation>
    </message>
    <message>
        <source>Blackout</source>
        <translation>Sperrzeit</translation>
    </message>
    <message>
        <source>Blackouts</source>
        <translation>Sperrzeiten</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Capability rating</source>
        <translation>Fähigkeitsbewertung</translation>
    </message>
    <message>
        <source>Capability ratings</source>
        <translation>Fähigkeitsbewertungen</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Capacities</source>
        <translation>Kapazitäten</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Wettbewerber</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Wettbewerber</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Eigenes Feld</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Custom value</source>
        <translation>Eigener Wert</translation>
    </message>
    <message>
        <source>Custom values</source>
        <translation>Eigene Werte</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Abhängigkeit</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Feature</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Features</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiativen</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Erkenntnis</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Erkenntnisse</translation>
    </message>
    <message>
        <source>Insight link</source>
        <translation>Erkenntnisbezug</translation>
    </message>
    <message>
        <source>Insight links</source>
        <translation>Erkenntnisbezüge</translation>
    </message>
    <message>
        <source>Key result</source>
        <translation>Schlüsselergebnis</translation>
    </message>
    <message>
        <source>Key results</source>
        <translation>Schlüsselergebnisse</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Portfolio settings</source>
        <translation>Portfolio-Einstellungen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Product line</source>
        <translation>Produktlinie</translation>
    </message>
    <message>
        <source>Product lines</source>
        <translation>Produktlinien</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Bewertungsschema</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Bewertungsschemata</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Planstand</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Planstände</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Stakeholder</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Stakeholder</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Statusbericht</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Statusberichte</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>ExperimentKind</name>
    <message>
        <source>A/B test</source>
        <translation>A/B-Test</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Prototype</source>
        <translation>Prototyp</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>Fake door</source>
        <translation>Fake Door</translation>
    </message>
</context>
<context>
    <name>ExperimentVerdict</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Widerlegt</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
</context>
<context>
    <name>ExportTargets</name>
    <message>
        <source>&apos;%1&apos; is neither a saved view nor one of %2.</source>
        <translation>„%1“ ist weder eine gespeicherte Ansicht noch eine von %2.</translation>
    </message>
    <message>
        <source>--fit can&apos;t be &apos;%1&apos;; use page, width or none.</source>
        <translation>--fit kann nicht „%1“ sein; möglich sind page, width und none.</translation>
    </message>
    <message>
        <source>The portfolio is drawn as pdf or png only. Nothing was written.</source>
        <translation>Das Portfolio wird nur als pdf oder png gezeichnet. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>This version draws the timeline and the portfolio, not the view &apos;%1&apos;. Nothing was written.</source>
        <translation>Diese Version zeichnet die Zeitachse und das Portfolio, nicht die Ansicht „%1“. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no paper; use A3, A4, Letter or Tabloid.</source>
        <translation>„%1“ ist kein Papierformat; möglich sind A3, A4, Letter und Tabloid.</translation>
    </message>
    <message>
        <source>A PDF is for paper and has no dark form. Nothing was written.</source>
        <translation>Ein PDF ist für Papier und hat keine dunkle Form. Nichts wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole plan with its history</source>
        <translation>der ganze Plan mit seinem Verlauf</translation>
    </message>
    <message>
        <source>Colours stand for product or team, not for &apos;%1&apos;.</source>
        <translation>Farben stehen für product oder team, nicht für „%1“.</translation>
    </message>
</context>
<context>
    <name>ExportVerb</name>
    <message>
        <source>Writes a picture (pdf, svg, png), a table (csv) or the whole plan (json), as OUTPUT&apos;s ending says.</source>
        <translation>Schreibt ein Bild (pdf, svg, png), eine Tabelle (csv) oder den ganzen Plan (json), je nach Endung von OUTPUT.</translation>
    </message>
    <message>
        <source>A saved view, timeline or portfolio.</source>
        <translation>Eine gespeicherte Ansicht, timeline oder portfolio.</translation>
    </message>
    <message>
        <source>Which rows a csv holds; feature by default.</source>
        <translation>Welche Zeilen eine csv-Datei enthält; sonst feature.</translation>
    </message>
    <message>
        <source>A3 (default), A4, Letter or Tabloid.</source>
        <translation>A3 (sonst üblich), A4, Letter oder Tabloid.</translation>
    </message>
    <message>
        <source>Upright instead of landscape.</source>
        <translation>Hochformat statt Querformat.</translation>
    </message>
    <message>
        <source>width (default): one page across; page: one page if it stays readable; none: the view&apos;s zoom.</source>
        <translation>width (sonst üblich): eine Seite breit; page: eine Seite, wenn sie lesbar bleibt; none: der Zoom der Ansicht.</translation>
    </message>
    <message>
        <source>First day shown.</source>
        <translation>Erster gezeigter Tag.</translation>
    </message>
    <message>
        <source>Last day shown.</source>
        <translation>Letzter gezeigter Tag.</translation>
    </message>
    <message>
        <source>Lanes: objective, product, team, initiative, status or lead.</source>
        <translation>Bahnen: objective, product, team, initiative, status oder lead.</translation>
    </message>
    <message>
        <source>A filter expression.</source>
        <translation>Ein Filterausdruck.</translation>
    </message>
    <message>
        <source>Only the plan of this lead; the whole portfolio without it.</source>
        <translation>Nur der Plan dieser Leitung; ohne Angabe das ganze Portfolio.</translation>
    </message>
    <message>
        <source>For whom; what it hides is left out.</source>
        <translation>Für wen; was dieser Leserkreis nicht sehen soll, bleibt weg.</translation>
    </message>
    <message>
        <source>Language of numbers and words, such as en or de.</source>
        <translation>Sprache der Zahlen und Wörter, etwa en oder de.</translation>
    </message>
    <message>
        <source>Columns of a csv, separated by commas.</source>
        <translation>Spalten einer csv-Datei, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>A picture for dark screens (svg and png).</source>
        <translation>Ein Bild für dunkle Bildschirme (svg und png).</translation>
    </message>
    <message>
        <source>The ending of &apos;%1&apos; says no format; there are %2. Nothing was written.</source>
        <translation>Die Endung von „%1“ nennt kein Format; möglich sind %2. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is the plan itself. Nothing was written.</source>
        <translation>„%1“ ist der Plan selbst. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>What a roadmap tells its changes since: a snapshot or a day; by default the newest named snapshot.</source>
        <translation>Seit wann eine Roadmap ihre Änderungen nennt: ein Planstand oder ein Tag; ohne Angabe der neueste benannte Planstand.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What `export` wrote: the file and how much it holds, e.g. &quot;roadmap.pdf, 3 pages&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What colours stand for: product (default) or team.</source>
        <translation>Wofür Farben stehen: product (Vorgabe) oder team.</translation>
    </message>
    <message>
        <source>Keys to sort a csv by, separated by commas; -key falls.</source>
        <translation>Schlüssel, nach denen eine csv sortiert wird, durch Kommas getrennt; -Schlüssel fällt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no language. Nothing was written; there are words in %2, and numbers and dates in every language that has a code such as these.</source>
        <translation>„%1“ ist keine Sprache. Nichts wurde geschrieben; Wörter gibt es in %2, Zahlen und Termine in jeder Sprache, die ein solches Kürzel hat.</translation>
    </message>
    <message>
        <source>There are no words in the language &apos;%1&apos; yet, so they stay English; numbers and dates are written as it writes them. There are words in %2.</source>
        <translation>In der Sprache „%1“ gibt es noch keine Wörter, sie bleiben daher englisch; Zahlen und Termine stehen so, wie man sie dort schreibt. Wörter gibt es in %2.</translation>
    </message>
    <message>
        <source>A %1 file doesn&apos;t know %2. Nothing was written; leave it out.</source>
        <extracomment>%1 is csv, json or another ending, %2 an option such as --audience</extracomment>
        <translation>Eine Datei der Form %1 kennt %2 nicht. Nichts wurde geschrieben; ohne diese Option geht es.</translation>
    </message>
</context>
<context>
    <name>FeatureHealth</name>
    <message>
        <source>On track</source>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Off track</source>
        <translation>Nicht im Plan</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Lane</source>
        <translation>Bahn</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Date confidence</source>
        <translation>Terminsicherheit</translation>
    </message>
    <message>
        <source>Horizon by its dates</source>
        <translation>Horizont nach Terminen</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Ohne Termin</translation>
    </message>
    <message>
        <source>Current value</source>
        <translation>Aktueller Wert</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Value expected by today</source>
        <translation>Bis heute erwarteter Wert</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress expected by today</source>
        <translation>Bis heute erwarteter Fortschritt</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Old reference</source>
        <translation>Frühere Referenz</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Hidden fields</source>
        <translation>Verborgene Felder</translation>
    </message>
    <message>
        <source>Hidden entities</source>
        <translation>Verborgene Entitäten</translation>
    </message>
    <message>
        <source>Only products</source>
        <translation>Nur Produkte</translation>
    </message>
    <message>
        <source>Coarsest date</source>
        <translation>Gröbstes Datum</translation>
    </message>
    <message>
        <source>Hide after</source>
        <translation>Verbergen nach</translation>
    </message>
    <message>
        <source>Words to keep out</source>
        <translation>Nicht gezeigte Wörter</translation>
    </message>
    <message>
        <source>Confidentiality line</source>
        <translation>Vertraulichkeitsvermerk</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Wettbewerber</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Person-days</source>
        <translation>Personentage</translation>
    </message>
    <message>
        <source>On entity</source>
        <translation>Zu Entität</translation>
    </message>
    <message>
        <source>On id</source>
        <translation>Zu ID</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Positioning</source>
        <translation>Positionierung</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>Schwächen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Eigene Fassung</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere Fassung</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transaktionen</translation>
    </message>
    <message>
        <source>Resolved by</source>
        <translation>Gelöst von</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Feature</translation>
    </message>
    <message>
        <source>Key result</source>
        <translation>Schlüsselergebnis</translation>
    </message>
    <message>
        <source>Expected change</source>
        <translation>Erwartete Änderung</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Measured change</source>
        <translation>Gemessene Änderung</translation>
    </message>
    <message>
        <source>Measured change, low</source>
        <translation>Gemessene Änderung, unten</translation>
    </message>
    <message>
        <source>Measured change, high</source>
        <translation>Gemessene Änderung, oben</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Gemessen am</translation>
    </message>
    <message>
        <source>Live share</source>
        <translation>Ausgerollter Anteil</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Bewertungsschema</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Niedriger ist besser</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativen</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>Abgelöst durch</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Angelegt von</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothese</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Success criterion</source>
        <translation>Erfolgskriterium</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Übergeordnet</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Success criteria</source>
        <translation>Erfolgskriterien</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Health reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Parked because</source>
        <translation>Geparkt, weil</translation>
    </message>
    <message>
        <source>Candidate for</source>
        <translation>Kandidat für</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizont</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>Spätestens bis</translation>
    </message>
    <message>
        <source>Committed for</source>
        <translation>Zugesagt für</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>Ausgeliefert am</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investition</translation>
    </message>
    <message>
        <source>Effort, best case</source>
        <translation>Aufwand, bester Fall</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Effort, worst case</source>
        <translation>Aufwand, schlechtester Fall</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zuversicht</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>Einfachheit</translation>
    </message>
    <message>
        <source>Business value</source>
        <translation>Geschäftswert</translation>
    </message>
    <message>
        <source>Time criticality</source>
        <translation>Zeitkritikalität</translation>
    </message>
    <message>
        <source>Risk reduction</source>
        <translation>Risikominderung</translation>
    </message>
    <message>
        <source>Job size</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>MoSCoW</source>
        <translation>MoSCoW</translation>
    </message>
    <message>
        <source>Kano</source>
        <translation>Kano</translation>
    </message>
    <message>
        <source>Cost of delay</source>
        <translation>Verzögerungskosten</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Erlös</translation>
    </message>
    <message>
        <source>Rank overrule</source>
        <translation>Rang von Hand</translation>
    </message>
    <message>
        <source>Reason of the overrule</source>
        <translation>Grund für den Rang von Hand</translation>
    </message>
    <message>
        <source>External key</source>
        <translation>Externer Schlüssel</translation>
    </message>
    <message>
        <source>External address</source>
        <translation>Externe Adresse</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Zusammengeführt mit</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Erkenntnis</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Confidence (1-10)</source>
        <translation>Zuversicht (1–10)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>North star</source>
        <translation>North Star</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Cycle start</source>
        <translation>Zyklusbeginn</translation>
    </message>
    <message>
        <source>Cycle end</source>
        <translation>Zyklusende</translation>
    </message>
    <message>
        <source>Moved to</source>
        <translation>Folgeziel</translation>
    </message>
    <message>
        <source>Check-in every</source>
        <translation>Check-in alle</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Berichtet an</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>State line</source>
        <translation>Vermerk zum Stand</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>Vorbehalt</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Fiscal year starts in month</source>
        <translation>Geschäftsjahr beginnt im Monat</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Effort unit of scores</source>
        <translation>Aufwandseinheit der Scores</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Diskontsatz</translation>
    </message>
    <message>
        <source>Default framework</source>
        <translation>Standardverfahren</translation>
    </message>
    <message>
        <source>Target share of Innovate</source>
        <translation>Zielanteil Innovieren</translation>
    </message>
    <message>
        <source>Target share of Build</source>
        <translation>Zielanteil Ausbauen</translation>
    </message>
    <message>
        <source>Target share of Tune</source>
        <translation>Zielanteil Verbessern</translation>
    </message>
    <message>
        <source>Target share of Keep running</source>
        <translation>Zielanteil Betreiben</translation>
    </message>
    <message>
        <source>Product line</source>
        <translation>Produktlinie</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>Target customers</source>
        <translation>Zielkunden</translation>
    </message>
    <message>
        <source>Value proposition</source>
        <translation>Nutzenversprechen</translation>
    </message>
    <message>
        <source>Differentiators</source>
        <translation>Alleinstellungsmerkmale</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Bruttomarge</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Bewertet von</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Eintrittswahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Impact (1-5)</source>
        <translation>Auswirkung (1–5)</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Risikowert</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Gegenmaßnahmen</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Prüfen am</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>Verrechnung</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Festgehalten am</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Festgehalten von</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Contact every</source>
        <translation>Kontakt alle</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokusanteil</translation>
    </message>
    <message>
        <source>Period start</source>
        <translation>Beginn des Zeitraums</translation>
    </message>
    <message>
        <source>Period end</source>
        <translation>Ende des Zeitraums</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Leserkreis</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Gesendet am</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Gesendet an</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Planstand</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>Its objective, else the objective of its initiative.</source>
        <translation>Sein Ziel, sonst das Ziel seiner Initiative.</translation>
    </message>
    <message>
        <source>The plan of its product.</source>
        <translation>Der Plan seines Produkts.</translation>
    </message>
    <message>
        <source>The lead of the plan of its product.</source>
        <translation>Die Leitung des Plans seines Produkts.</translation>
    </message>
    <message>
        <source>Its place by the default framework; overruled places first.</source>
        <translation>Sein Platz nach dem Standardverfahren; von Hand vergebene Plätze zuerst.</translation>
    </message>
    <message>
        <source>How sure its end is, or its start when it has no end.</source>
        <translation>Wie sicher sein Ende ist, oder sein Anfang, wenn es kein Ende hat.</translation>
    </message>
    <message>
        <source>Now is this fiscal quarter, Next the following, Later all after.</source>
        <translation>Jetzt ist dieses Geschäftsquartal, Als Nächstes das folgende, Später alles danach.</translation>
    </message>
    <message>
        <source>It has neither a start nor an end.</source>
        <translation>Hat weder Anfang noch Ende.</translation>
    </message>
    <message>
        <source>The newest measurement of it or of its metric.</source>
        <translation>Die neueste eigene Messung oder die neueste seiner Kennzahl.</translation>
    </message>
    <message>
        <source>How much of the way from baseline to target is done.</source>
        <translation>Wie viel des Wegs vom Ausgangswert zum Zielwert geschafft ist.</translation>
    </message>
    <message>
        <source>On a straight line from the cycle&apos;s start to the due day.</source>
        <translation>Auf einer geraden Linie vom Zyklusbeginn bis zum Fälligkeitstag.</translation>
    </message>
    <message>
        <source>0.0 to 1.0: the progress rounded to one decimal.</source>
        <translation>0,0 bis 1,0: der Fortschritt, auf eine Nachkommastelle gerundet.</translation>
    </message>
    <message>
        <source>How far it is behind what is expected by today.</source>
        <translation>Wie weit es hinter dem zurückliegt, was bis heute erwartet wird.</translation>
    </message>
    <message>
        <source>The weighted mean of its measured key results.</source>
        <translation>Das gewichtete Mittel der gemessenen Schlüsselergebnisse.</translation>
    </message>
    <message>
        <source>The weighted mean of what its key results expect.</source>
        <translation>Das gewichtete Mittel dessen, was die Schlüsselergebnisse erwarten.</translation>
    </message>
    <message>
        <source>The effort of the features committed for the quarter.</source>
        <translation>Der Aufwand der Features, die für das Quartal zugesagt sind.</translation>
    </message>
    <message>
        <source>What its members can do in the quarter, or what was set.</source>
        <translation>Was die Mitglieder im Quartal leisten können, oder was gesetzt wurde.</translation>
    </message>
    <message>
        <source>The part of its features&apos; effort that falls into the quarter.</source>
        <translation>Der Teil des Aufwands der Features, der in das Quartal fällt.</translation>
    </message>
    <message>
        <source>Dates are shown no finer than this.</source>
        <translation>Daten werden nicht feiner als so gezeigt.</translation>
    </message>
    <message>
        <source>Empty: everybody.</source>
        <translation>Leer: alle.</translation>
    </message>
    <message>
        <source>Empty: us.</source>
        <translation>Leer: wir.</translation>
    </message>
    <message>
        <source>Change of the key result if it works.</source>
        <translation>Änderung des Schlüsselergebnisses, wenn es gelingt.</translation>
    </message>
    <message>
        <source>How likely it is to work.</source>
        <translation>Wie wahrscheinlich es gelingt.</translation>
    </message>
    <message>
        <source>Share of users who have it.</source>
        <translation>Anteil der Nutzer, die es haben.</translation>
    </message>
    <message>
        <source>Choices, separated by commas.</source>
        <translation>Auswahlmöglichkeiten, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>The short name people use, such as PAY-42; given out by the file.</source>
        <translation>Der kurze Name für den Alltag, etwa PAY-42; die Datei vergibt es.</translation>
    </message>
    <message>
        <source>Place in its list, as a key that sorts byte by byte.</source>
        <translation>Platz in der Liste, als Schlüssel, der byteweise sortiert.</translation>
    </message>
    <message>
        <source>Addresses, each followed by the words shown for it.</source>
        <translation>Adressen, jeweils gefolgt von den Wörtern, die dafür gezeigt werden.</translation>
    </message>
    <message>
        <source>Empty: the initiative&apos;s objective is the lane.</source>
        <translation>Leer: das Ziel der Initiative ist die Bahn.</translation>
    </message>
    <message>
        <source>Set aside, beside the status; unparking brings the status back.</source>
        <translation>Zurückgestellt, unabhängig vom Status; Entparken bringt den Status zurück.</translation>
    </message>
    <message>
        <source>The period it is considered for.</source>
        <translation>Der Zeitraum, für den es in Betracht kommt.</translation>
    </message>
    <message>
        <source>Counts only while the feature has no dates.</source>
        <translation>Zählt nur, solange das Feature keine Termine hat.</translation>
    </message>
    <message>
        <source>A date somebody outside set.</source>
        <translation>Ein Termin, den jemand von außen gesetzt hat.</translation>
    </message>
    <message>
        <source>The period it is promised for.</source>
        <translation>Der Zeitraum, für den es versprochen ist.</translation>
    </message>
    <message>
        <source>People or accounts reached in a quarter.</source>
        <translation>Personen oder Konten, die in einem Quartal erreicht werden.</translation>
    </message>
    <message>
        <source>3 massive, 2 high, 1 medium, 0.5 low, 0.25 minimal.</source>
        <translation>3 sehr groß, 2 groß, 1 mittel, 0,5 klein, 0,25 sehr klein.</translation>
    </message>
    <message>
        <source>How sure reach and impact are: 100 high, 80 medium, 50 low.</source>
        <translation>Wie sicher Reichweite und Wirkung sind: 100 hoch, 80 mittel, 50 gering.</translation>
    </message>
    <message>
        <source>The key this row has in the tracker it came from.</source>
        <translation>Der Schlüssel dieser Zeile im Tracker, aus dem sie stammt.</translation>
    </message>
    <message>
        <source>Used where the title does not fit, such as lane headers.</source>
        <translation>Steht dort, wo der Titel nicht passt, etwa in Bahnköpfen.</translation>
    </message>
    <message>
        <source>How sure the owner is that the target will be met; 10 is certain.</source>
        <translation>Wie sicher die zuständige Person ist, dass der Zielwert erreicht wird; 10 ist sicher.</translation>
    </message>
    <message>
        <source>The metric that this one drives.</source>
        <translation>Die Kennzahl, die von dieser beeinflusst wird.</translation>
    </message>
    <message>
        <source>Empty: the whole portfolio&apos;s.</source>
        <translation>Leer: die des ganzen Portfolios.</translation>
    </message>
    <message>
        <source>The name or key this person has in the tracker the row came from.</source>
        <translation>Der Name oder Schlüssel dieser Person im Tracker, aus dem die Zeile stammt.</translation>
    </message>
    <message>
        <source>Printed in the footer: working plan, board version.</source>
        <translation>Steht gedruckt in der Fußzeile: Arbeitsplan, Fassung für den Vorstand.</translation>
    </message>
    <message>
        <source>Printed in the footer after the state.</source>
        <translation>Steht gedruckt in der Fußzeile nach dem Vermerk zum Stand.</translation>
    </message>
    <message>
        <source>One sentence under the title of printed roadmaps.</source>
        <translation>Ein Satz unter dem Titel gedruckter Roadmaps.</translation>
    </message>
    <message>
        <source>Three-letter code such as EUR.</source>
        <translation>Code aus drei Buchstaben, etwa EUR.</translation>
    </message>
    <message>
        <source>Weekdays as digits, Monday is 1: 12345.</source>
        <translation>Wochentage als Ziffern, Montag ist 1: 12345.</translation>
    </message>
    <message>
        <source>A person-week counts 5 person-days, a person-month 22.</source>
        <translation>Eine Personenwoche zählt 5 Personentage, ein Personenmonat 22.</translation>
    </message>
    <message>
        <source>2 to 10 of A-Z and 0-9, a letter first, unique in the file.</source>
        <translation>2 bis 10 Zeichen aus A–Z und 0–9, das erste ein Buchstabe, in der Datei einmalig.</translation>
    </message>
    <message>
        <source>Index into the palette; it follows theme and print.</source>
        <translation>Nummer in der Palette; folgt Erscheinungsbild und Druck.</translation>
    </message>
    <message>
        <source>Version vector of the moment it started from.</source>
        <translation>Versionsvektor des Stands, von dem es ausging.</translation>
    </message>
    <message>
        <source>Version vector: how many transactions of each replica the moment holds.</source>
        <translation>Versionsvektor: wie viele Transaktionen jedes Replikats der Stand enthält.</translation>
    </message>
    <message>
        <source>Empty: shared by all plans.</source>
        <translation>Leer: für alle Pläne.</translation>
    </message>
    <message>
        <source>Share of time for planned work.</source>
        <translation>Anteil der Zeit für geplante Arbeit.</translation>
    </message>
    <message>
        <source>What its owner says. Empty: the portfolio takes it from progress and plan.</source>
        <translation>Was die zuständige Person sagt. Leer: das Portfolio nimmt ihn aus Fortschritt und Plan.</translation>
    </message>
</context>
<context>
    <name>FieldInfo</name>
    <message>
        <source>&apos;%1&apos; is missing; it can&apos;t be empty.</source>
        <translation>„%1“ fehlt; das Feld darf nicht leer sein.</translation>
    </message>
</context>
<context>
    <name>FieldsVerb</name>
    <message>
        <source>Required.</source>
        <translation>Pflichtfeld.</translation>
    </message>
    <message>
        <source>Read-only.</source>
        <translation>Schreibgeschützt.</translation>
    </message>
    <message>
        <source>Lists the entities, or the fields of one: keys, types, units, meanings.</source>
        <translation>Listet die Entitäten auf, oder die Felder einer: Schlüssel, Typen, Einheiten, Bedeutungen.</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>%1B</source>
        <translation>%1&#xa0;Mrd.</translation>
    </message>
    <message>
        <source>%1M</source>
        <translation>%1&#xa0;Mio.</translation>
    </message>
    <message>
        <source>%1k</source>
        <translation>%1&#xa0;Tsd.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>The form of a day as QLocale reads it</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>first</source>
        <extracomment>Not shown. Which amount has the currency and the unit: &quot;first&quot; as in &quot;€5.8M of 9.8M&quot;, &quot;last&quot; as in &quot;5,8 von 9,8 Mio. €&quot;.</extracomment>
        <translation>last</translation>
    </message>
    <message>
        <source>By progress and plan: %1</source>
        <extracomment>%1 is a state inside a sentence, e.g. &quot;on track&quot;</extracomment>
        <translation>Nach Fortschritt und Plan: %1</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>This bracket closes nothing; take it away.</source>
        <translation>Diese Klammer schließt nichts; sie kann weg.</translation>
    </message>
    <message>
        <source>Conditions are nested too deeply here; take some brackets away.</source>
        <translation>Die Bedingungen sind hier zu tief verschachtelt; weniger Klammern helfen.</translation>
    </message>
    <message>
        <source>This bracket is never closed; add &quot;)&quot;.</source>
        <translation>Diese Klammer wird nie geschlossen; es fehlt „)“.</translation>
    </message>
    <message>
        <source>A key is missing before &quot;%1&quot;; to search for the sign, write it in quotes.</source>
        <translation>Vor „%1“ fehlt ein Schlüssel; um nach dem Zeichen selbst zu suchen, gehört es in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A condition is missing here.</source>
        <translation>Hier fehlt eine Bedingung.</translation>
    </message>
    <message>
        <source>A key stands without quotes, as in status:Ready.</source>
        <translation>Ein Schlüssel steht ohne Anführungszeichen, wie in status:Ready.</translation>
    </message>
    <message>
        <source>A value is missing after &quot;%1&quot;; for what isn&apos;t set, write none.</source>
        <translation>Nach „%1“ fehlt ein Wert; für nicht Gesetztes steht none.</translation>
    </message>
    <message>
        <source>The filter is longer than %L1 characters.</source>
        <translation>Der Filter ist länger als %L1 Zeichen.</translation>
    </message>
    <message>
        <source>The filter can&apos;t be read at column %1: %2</source>
        <extracomment>%1 is the column counted from 1, %2 a sentence</extracomment>
        <translation>Der Filter ist ab Spalte %1 nicht lesbar: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is yes or no.</source>
        <translation>„%1“ ist yes oder no.</translation>
    </message>
    <message>
        <source>Here nothing is greater or less; compare with :, = or !=.</source>
        <translation>Hier gibt es kein Größer oder Kleiner; Vergleiche gehen mit :, = oder !=.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a number, and &quot;%2&quot; is none.</source>
        <translation>„%1“ braucht eine Zahl, und „%2“ ist keine.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one of: %2.</source>
        <translation>„%1“ ist eines von: %2.</translation>
    </message>
    <message>
        <source>There is no %1 with the reference or name &quot;%2&quot; in this plan.</source>
        <translation>%1 mit der Referenz oder dem Namen „%2“ gibt es in diesem Plan nicht.</translation>
    </message>
    <message>
        <source>This quotation mark has no partner; add one at the end.</source>
        <translation>Dieses Anführungszeichen hat kein Gegenstück; am Ende fehlt eines.</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>In %n Tag</numerusform>
            <numerusform>In %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>not</source>
        <translation>nicht</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>has</source>
        <translation>hat</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>not in</source>
        <translation>nicht in</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>below</source>
        <translation>unter</translation>
    </message>
    <message>
        <source>by</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>above</source>
        <translation>über</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
</context>
<context>
    <name>FiscalCalendar</name>
    <message>
        <source>Q%1 %2</source>
        <extracomment>A fiscal quarter; %1 is its number, %2 the fiscal year, e.g. &quot;Q4 2026&quot;</extracomment>
        <translation>Q%1 %2</translation>
    </message>
</context>
<context>
    <name>Flag</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>ForeignFile</name>
    <message>
        <source>SQLite database</source>
        <translation>SQLite-Datenbank</translation>
    </message>
    <message>
        <source>Microsoft Project or Office, binary</source>
        <translation>Microsoft Project oder Office, binär</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG-Bild</translation>
    </message>
    <message>
        <source>GZIP archive</source>
        <translation>GZIP-Archiv</translation>
    </message>
    <message>
        <source>iCalendar</source>
        <translation>iCalendar</translation>
    </message>
    <message>
        <source>Calligra Plan</source>
        <translation>Calligra Plan</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>OpenDocument-Tabelle</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP-Archiv</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Microsoft Project XML</source>
        <translation>Microsoft-Project-XML</translation>
    </message>
    <message>
        <source>GNOME Planner</source>
        <translation>GNOME Planner</translation>
    </message>
    <message>
        <source>GanttProject</source>
        <translation>GanttProject</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Trello board</source>
        <translation>Trello-Board</translation>
    </message>
    <message>
        <source>Trello card</source>
        <translation>Trello-Karte</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>TaskJuggler</source>
        <translation>TaskJuggler</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>unknown binary file</source>
        <translation>unbekannte Binärdatei</translation>
    </message>
</context>
<context>
    <name>Framework</name>
    <message>
        <source>RICE</source>
        <translation>RICE</translation>
    </message>
    <message>
        <source>Reach × Impact × Confidence ÷ Effort</source>
        <translation>Reichweite × Wirkung × Zuversicht ÷ Aufwand</translation>
    </message>
    <message>
        <source>ICE</source>
        <translation>ICE</translation>
    </message>
    <message>
        <source>Impact × Confidence × Ease</source>
        <translation>Wirkung × Zuversicht × Einfachheit</translation>
    </message>
    <message>
        <source>WSJF</source>
        <translation>WSJF</translation>
    </message>
    <message>
        <source>(Business value + Time criticality + Risk reduction) ÷ Job size</source>
        <translation>(Geschäftswert + Zeitkritikalität + Risikominderung) ÷ Umfang</translation>
    </message>
    <message>
        <source>CD3</source>
        <translation>CD3</translation>
    </message>
    <message>
        <source>Cost of delay a week ÷ Duration in weeks</source>
        <translation>Verzögerungskosten pro Woche ÷ Dauer in Wochen</translation>
    </message>
    <message>
        <source>Value/effort</source>
        <translation>Nutzen/Aufwand</translation>
    </message>
    <message>
        <source>Value ÷ Effort</source>
        <translation>Nutzen ÷ Aufwand</translation>
    </message>
</context>
<context>
    <name>Horizon</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message>
        <source>Massive</source>
        <translation>Sehr groß</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>Sehr klein</translation>
    </message>
</context>
<context>
    <name>ImportFormat</name>
    <message>
        <source>Leadline plan (JSON)</source>
        <translation>Leadline-Plan (JSON)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>There is no format “%1”. Nothing was changed; choose one of: %2.</source>
        <translation>Das Format „%1“ gibt es nicht. Nichts wurde geändert; zur Wahl stehen: %2.</translation>
    </message>
    <message>
        <source>This file is empty. Nothing was changed.</source>
        <translation>Diese Datei ist leer. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is a file of the kind “%1”; Leadline can&apos;t import it yet. Nothing was changed.</source>
        <translation>Dies ist eine Datei der Art „%1“; Leadline kann sie noch nicht importieren. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>All files that can be imported</source>
        <translation>Alle importierbaren Dateien</translation>
    </message>
</context>
<context>
    <name>ImportVerb</name>
    <message>
        <source>&apos;%1&apos; is larger than 256 MB. Nothing was changed.</source>
        <translation>„%1“ ist größer als 256&#xa0;MB. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can&apos;t be read (%2). Nothing was changed.</source>
        <translation>„%1“ lässt sich nicht lesen (%2). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A whole plan becomes a file of its own, and &apos;%1&apos; is there already. Nothing was changed.</source>
        <translation>Ein ganzer Plan wird zu einer eigenen Datei, und „%1“ gibt es schon. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>The plan was copied with its history of %n changes.</source>
        <translation>
            <numerusform>Der Plan wurde mit seinem Verlauf von %n Änderung kopiert.</numerusform>
            <numerusform>Der Plan wurde mit seinem Verlauf von %n Änderungen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads a tracker&apos;s or a sheet&apos;s CSV as one change that can be undone; a whole-plan JSON becomes a new file.</source>
        <translation>Liest CSV aus einem Tracker oder einer Tabelle als eine Änderung, die sich rückgängig machen lässt; ein ganzer Plan als JSON wird zu einer neuen Datei.</translation>
    </message>
    <message>
        <source>What INPUT is, when it isn&apos;t found out.</source>
        <translation>Was INPUT ist, falls es nicht erkannt wird.</translation>
    </message>
    <message>
        <source>Which column goes where, as JSON.</source>
        <translation>Welche Spalte wohin gehört, als JSON.</translation>
    </message>
    <message>
        <source>The product of the rows; made if it is missing.</source>
        <translation>Das Produkt der Zeilen; fehlt es, wird es angelegt.</translation>
    </message>
    <message>
        <source>Only report what would happen.</source>
        <translation>Nur berichten, was geschähe.</translation>
    </message>
    <message>
        <source>Write nothing when a row is refused.</source>
        <translation>Nichts schreiben, wenn eine Zeile abgelehnt wird.</translation>
    </message>
    <message>
        <source>Print the report as JSON.</source>
        <translation>Den Bericht als JSON ausgeben.</translation>
    </message>
    <message>
        <source>COLUMN is a name in the file&apos;s header: --keep Priority. Its type suits the values (number, date, yes or no, choice, text), and the next import finds the field again.</source>
        <translation>COLUMN ist ein Name aus der Kopfzeile der Datei: --keep Priority. Der Typ passt zu den Werten (Zahl, Datum, ja oder nein, Auswahl, Text), und der nächste Import findet das Feld wieder.</translation>
    </message>
    <message>
        <source>MAP.json names every column and the key of the field it goes to, null for none:</source>
        <translation>MAP.json nennt jede Spalte und den Schlüssel des Feldes, in das sie geht, null für keines:</translation>
    </message>
    <message>
        <source>custom:KEY is a field of your own. Where the plan has none, &quot;as&quot; makes it: new (what suits the values), text, number, date, flag or choice.</source>
        <translation>custom:KEY ist ein eigenes Feld. Wo der Plan keines hat, legt „as“ es an: new (was zu den Werten passt), text, number, date, flag oder choice.</translation>
    </message>
    <message>
        <source>A column that becomes a field of your own; can be given several times.</source>
        <translation>Eine Spalte, die zu einem eigenen Feld wird; mehrmals möglich.</translation>
    </message>
    <message>
        <source>Nothing was written: with --strict every row has to be taken.</source>
        <translation>Nichts wurde geschrieben: mit --strict muss jede Zeile übernommen werden können.</translation>
    </message>
    <message>
        <source>How INPUT&apos;s text is written, such as Windows-1251 or Shift_JIS, when it isn&apos;t found out.</source>
        <translation>Wie der Text von INPUT geschrieben ist, etwa Windows-1251 oder Shift_JIS, wenn es nicht von selbst erkannt wird.</translation>
    </message>
    <message>
        <source>Nothing was written (dry run).</source>
        <translation>Nichts wurde geschrieben (Probelauf).</translation>
    </message>
    <message>
        <source>There is no file “%1” to import. Nothing was changed; check its name and folder.</source>
        <translation>Die Datei „%1“, die importiert werden soll, gibt es nicht. Nichts wurde geändert; Name und Ordner sind zu prüfen.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a file. Nothing was changed; choose a list inside it.</source>
        <translation>„%1“ ist keine Datei. Nichts wurde geändert; gebraucht wird eine Liste darin.</translation>
    </message>
    <message>
        <source>“%1” is a plan or another database, not a list to import. Nothing was changed; `leadline merge` brings copies of a plan together, and `leadline export` writes lists.</source>
        <translation>„%1“ ist ein Plan oder eine andere Datenbank, keine Liste zum Importieren. Nichts wurde geändert; `leadline merge` führt Kopien eines Plans zusammen, und `leadline export` schreibt Listen.</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>yes</source>
        <extracomment>Typed for a field that is yes or no</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Typed for a field that is yes or no</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can&apos;t be &apos;%2&apos;. Type yes or no.</source>
        <translation>„%1“ kann nicht „%2“ sein. Möglich sind ja und nein.</translation>
    </message>
    <message>
        <source>There is no %1 &apos;%2&apos; in this plan. Nothing was changed.</source>
        <translation>%1 „%2“ gibt es in diesem Plan nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; fits several rows: %2. Name one of them by its reference.</source>
        <translation>„%1“ passt auf mehrere Zeilen: %2. Die Referenz macht es eindeutig.</translation>
    </message>
    <message>
        <source>Nothing in this plan is called &apos;%1&apos;. Give a reference such as PAY-42, an id, or entity:name.</source>
        <translation>Nichts in diesem Plan heißt „%1“. Möglich sind eine Referenz wie PAY-42, eine ID oder Entität:Name.</translation>
    </message>
</context>
<context>
    <name>InsightImportance</name>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Nice to have</source>
        <translation>Wünschenswert</translation>
    </message>
</context>
<context>
    <name>InsightKind</name>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>Market trend</source>
        <translation>Markttrend</translation>
    </message>
    <message>
        <source>Competitor move</source>
        <translation>Schritt eines Wettbewerbers</translation>
    </message>
</context>
<context>
    <name>Investment</name>
    <message>
        <source>Innovate</source>
        <translation>Innovieren</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Ausbauen</translation>
    </message>
    <message>
        <source>Tune</source>
        <translation>Verbessern</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Betreiben</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
</context>
<context>
    <name>Kano</name>
    <message>
        <source>Must-be</source>
        <translation>Basismerkmal</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistungsmerkmal</translation>
    </message>
    <message>
        <source>Delighter</source>
        <translation>Begeisterungsmerkmal</translation>
    </message>
    <message>
        <source>Indifferent</source>
        <translation>Unerheblich</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Rückweisend</translation>
    </message>
</context>
<context>
    <name>KeyResultCommitment</name>
    <message>
        <source>Committed</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Aspirational</source>
        <translation>Ambitioniert</translation>
    </message>
</context>
<context>
    <name>KeyResultKind</name>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
</context>
<context>
    <name>LabelCase</name>
    <message>
        <source>lower</source>
        <extracomment>Not shown. &quot;lower&quot; when labels lose their capital inside a sentence (&quot;New risk&quot;), &quot;keep&quot; when they keep it.</extracomment>
        <translation>keep</translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message>
        <source>%1 ends (%2) before it starts (%3).</source>
        <translation>%1 endet (%2), bevor es beginnt (%3).</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is rough, yet given as %3; a month or a quarter promises less.</source>
        <translation>%1: „%2“ ist grob, aber als %3 angegeben; ein Monat oder ein Quartal verspricht weniger.</translation>
    </message>
    <message>
        <source>%1 should have ended (%2) and is not released.</source>
        <translation>%1 sollte beendet sein (%2) und ist nicht ausgeliefert.</translation>
    </message>
    <message>
        <source>These features wait for each other in a circle: %1.</source>
        <translation>Diese Features warten im Kreis aufeinander: %1.</translation>
    </message>
    <message>
        <source>%1 takes %2 person-days, but no team has it.</source>
        <translation>%1 braucht %2 Personentage, aber kein Team hat es.</translation>
    </message>
    <message>
        <source>Must takes %1% of the effort committed for %2 (%3 of %4 person-days); above %5% nothing is left to give way.</source>
        <translation>„Muss“ belegt %1&#xa0;% des Aufwands, der für %2 zugesagt ist (%3 von %4 Personentagen); über %5&#xa0;% bleibt nichts, worauf sich verzichten ließe.</translation>
    </message>
    <message>
        <source>%1 is released, but its progress is %2%.</source>
        <translation>%1 ist ausgeliefert, aber sein Fortschritt liegt bei %2&#xa0;%.</translation>
    </message>
    <message>
        <source>Feature without an objective</source>
        <translation>Feature ohne Ziel</translation>
    </message>
    <message>
        <source>Objective without a key result</source>
        <translation>Ziel ohne Schlüsselergebnis</translation>
    </message>
    <message>
        <source>Dependency that runs backwards</source>
        <translation>Rückwärts laufende Abhängigkeit</translation>
    </message>
    <message>
        <source>Dependencies in a circle</source>
        <translation>Abhängigkeiten im Kreis</translation>
    </message>
    <message>
        <source>End before start</source>
        <translation>Ende vor Anfang</translation>
    </message>
    <message>
        <source>Rough date given to the day or week</source>
        <translation>Grobes Datum, auf Tag oder Woche genau angegeben</translation>
    </message>
    <message>
        <source>Check-in older than agreed</source>
        <translation>Check-in älter als vereinbart</translation>
    </message>
    <message>
        <source>Effort without a team</source>
        <translation>Aufwand ohne Team</translation>
    </message>
    <message>
        <source>Too much of a commitment is Must</source>
        <translation>Zu viel einer Zusage ist „Muss“</translation>
    </message>
    <message>
        <source>Released with progress under 100%</source>
        <translation>Ausgeliefert mit Fortschritt unter 100&#xa0;%</translation>
    </message>
    <message>
        <source>Past its end and not released</source>
        <translation>Ende vorbei und nicht ausgeliefert</translation>
    </message>
    <message>
        <source>%1 serves no objective, neither by itself nor through an initiative.</source>
        <translation>%1 dient keinem Ziel, weder selbst noch über eine Initiative.</translation>
    </message>
    <message>
        <source>%1 has no key result, so nobody can tell when it is reached.</source>
        <translation>%1 hat kein Schlüsselergebnis, also ist nicht zu erkennen, wann es erreicht ist.</translation>
    </message>
    <message numerus="yes">
        <source>The last check-in of %1 is %n day(s) old; agreed was one every %2 days.</source>
        <translation>
            <numerusform>Der letzte Check-in von %1 ist %n Tag her; vereinbart war einer alle %2 Tage.</numerusform>
            <numerusform>Der letzte Check-in von %1 ist %n Tage her; vereinbart war einer alle %2 Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had no check-in in the %n day(s) of its cycle; agreed was one every %2 days.</source>
        <translation>
            <numerusform>%1 hatte an dem %n Tag seines Zyklus keinen Check-in; vereinbart war einer alle %2 Tage.</numerusform>
            <numerusform>%1 hatte in den %n Tagen seines Zyklus keinen Check-in; vereinbart war einer alle %2 Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;</source>
        <extracomment>A row in a finding: %1 is its reference, %2 its title</extracomment>
        <translation>%1 „%2“</translation>
    </message>
    <message numerus="yes">
        <source>, with %n working days in between</source>
        <translation>
            <numerusform>, mit %n Arbeitstag dazwischen</numerusform>
            <numerusform>, mit %n Arbeitstagen dazwischen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 depends on %2, but its date %3 is too early after %4%5.</source>
        <extracomment>%3 and %4 are dates, %5 is empty or &quot;, with 10 working days in between&quot;</extracomment>
        <translation>%1 hängt von %2 ab, aber sein Datum %3 ist zu früh nach %4%5.</translation>
    </message>
</context>
<context>
    <name>ListVerb</name>
    <message>
        <source>Lists the rows of an entity, with derived columns such as rice, lane or commitment.</source>
        <translation>Listet die Zeilen einer Entität auf, mit abgeleiteten Spalten wie rice, lane oder commitment.</translation>
    </message>
    <message>
        <source>EXPR is one condition or more, and all must hold: status:&quot;In progress&quot; product:PAY effort_likely&gt;20 swish</source>
        <translation>EXPR ist eine Bedingung oder mehrere, die alle gelten: status:&quot;In progress&quot; product:PAY effort_likely&gt;20 swish</translation>
    </message>
    <message>
        <source>OR: one is enough. NOT or a minus: it must not hold. Brackets group: (team:Checkout OR team:none) -tag:later</source>
        <translation>OR: eine genügt. NOT oder ein Minus: sie gilt nicht. Klammern fassen zusammen: (team:Checkout OR team:none) -tag:later</translation>
    </message>
    <message>
        <source>Signs: : (is; texts contain it), =, !=, &lt;, &lt;=, &gt;, &gt;=. Values: none for not set, &quot;two words&quot;, dates such as 2026-12, &quot;Q4 2026&quot; or today+30</source>
        <translation>Zeichen: : (ist; Texte enthalten es), =, !=, &lt;, &lt;=, &gt;, &gt;=. Werte: none für nicht gesetzt, &quot;zwei Wörter&quot;, Termine wie 2026-12, &quot;Q4 2026&quot; oder today+30</translation>
    </message>
    <message>
        <source>A word alone is searched in titles, notes and texts. `leadline fields ENTITY` lists the keys.</source>
        <translation>Ein Wort allein wird in Titeln, Notizen und Texten gesucht. „leadline fields ENTITY“ listet die Schlüssel auf.</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Nichts passt.</translation>
    </message>
    <message>
        <source>Dates are written exactly: 2027-04-01@month is planned by the month (also @week, @quarter, @half, @year); ~ behind it means likely, ~~ rough, no sign firm.</source>
        <translation>Termine stehen genau da: 2027-04-01@month ist auf den Monat geplant (auch @week, @quarter, @half, @year); ~ dahinter heißt wahrscheinlich, ~~ grob, kein Zeichen fest.</translation>
    </message>
</context>
<context>
    <name>LogVerb</name>
    <message>
        <source>%1: added</source>
        <translation>%1: hinzugefügt</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: entfernt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2 from %3 to %4</source>
        <translation>%1: %2 von %3 auf %4</translation>
    </message>
    <message>
        <source>Shows who changed what and when, oldest first.</source>
        <translation>Zeigt, wer wann was geändert hat, das Älteste zuerst.</translation>
    </message>
    <message>
        <source>Only what was changed in this row.</source>
        <translation>Nur, was in dieser Zeile geändert wurde.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more changes</source>
        <translation>
            <numerusform>und %n weitere Änderung</numerusform>
            <numerusform>und %n weitere Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what was changed after this snapshot or transaction, or from this day on.</source>
        <translation>Nur was nach diesem Planstand oder dieser Transaktion oder ab diesem Tag geändert wurde.</translation>
    </message>
</context>
<context>
    <name>LongMonth</name>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
</context>
<context>
    <name>MergeVerb</name>
    <message>
        <source>&apos;%1&apos; is nothing to prefer; use mine or theirs. Nothing was changed.</source>
        <translation>„%1“ lässt sich nicht bevorzugen; möglich sind mine und theirs. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a form; use text or json. Nothing was changed.</source>
        <translation>„%1“ ist keine Form; möglich sind text und json. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Decide the merge&apos;s conflicts for this file</source>
        <translation>Konflikte der Zusammenführung für diese Datei entscheiden</translation>
    </message>
    <message>
        <source>Decide the merge&apos;s conflicts for the other file</source>
        <translation>Konflikte der Zusammenführung für die andere Datei entscheiden</translation>
    </message>
    <message>
        <source>Brings what was changed in another copy of a plan into this one; nothing is lost, and the other copy is only read.</source>
        <translation>Bringt in diese Datei, was in einer anderen Kopie des Plans geändert wurde; nichts geht verloren, und die andere Kopie wird nur gelesen.</translation>
    </message>
    <message>
        <source>Only report what would come.</source>
        <translation>Nur berichten, was käme.</translation>
    </message>
    <message>
        <source>How to print: text or json.</source>
        <translation>Form der Ausgabe: text oder json.</translation>
    </message>
    <message>
        <source>The same as --format json.</source>
        <translation>Dasselbe wie --format json.</translation>
    </message>
    <message>
        <source>Decide what both copies changed, also what an earlier merge of them left open, for mine or theirs.</source>
        <translation>Entscheidet, was beide Kopien geändert haben, auch was eine frühere Zusammenführung offenließ, für mine oder theirs.</translation>
    </message>
    <message>
        <source>The window decides them one by one; `--prefer mine` or `--prefer theirs` all at once.</source>
        <translation>Das Fenster entscheidet sie einzeln; `--prefer mine` oder `--prefer theirs` alle auf einmal.</translation>
    </message>
</context>
<context>
    <name>MilestoneKind</name>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Outside date</source>
        <translation>Termin von außen</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>&apos;%1&apos; is neither a snapshot of this plan, nor a day, nor a transaction such as #12; `leadline list FILE.db snapshot` lists the snapshots.</source>
        <translation>„%1“ ist weder ein Planstand dieses Plans noch ein Tag noch eine Transaktion wie #12; `leadline list FILE.db snapshot` listet die Planstände.</translation>
    </message>
    <message>
        <source>A snapshot needs a name. Nothing was changed.</source>
        <translation>Ein Planstand braucht einen Namen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is a snapshot called “%1” already, and nothing was changed. Choose another name, or remove that one first.</source>
        <translation>Einen Planstand „%1“ gibt es schon, und nichts wurde geändert. Ein anderer Name hilft, oder zuerst jenen entfernen.</translation>
    </message>
    <message>
        <source>Take the snapshot “%1”</source>
        <translation>Planstand „%1“ festhalten</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Jan</source>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
</context>
<context>
    <name>Moscow</name>
    <message>
        <source>Must</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>Should</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Could</source>
        <translation>Kann</translation>
    </message>
    <message>
        <source>Won&apos;t have now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>NamedEncoding</name>
    <message>
        <source>There is no encoding “%1”. Nothing was changed; choose the one that the file was written in, such as %2.</source>
        <translation>Eine Zeichenkodierung „%1“ gibt es nicht. Nichts wurde geändert; gefragt ist die, in der die Datei geschrieben wurde, zum Beispiel %2.</translation>
    </message>
    <message>
        <source>Line %1 holds bytes that are no text in %2. Nothing was changed; name the encoding that the file was written in, or leave the name out to have it found.</source>
        <translation>Zeile %1 enthält Bytes, die in %2 kein Text sind. Nichts wurde geändert; gefragt ist die Zeichenkodierung, in der die Datei geschrieben wurde, oder gar keine, dann wird sie gesucht.</translation>
    </message>
</context>
<context>
    <name>NewVerb</name>
    <message>
        <source>Makes a plan file; `leadline templates` lists what it can start from.</source>
        <translation>Legt eine Plandatei an; „leadline templates“ zeigt, womit sie beginnen kann.</translation>
    </message>
    <message>
        <source>What the plan starts from; empty by default.</source>
        <translation>Womit der Plan beginnt; ohne Angabe leer.</translation>
    </message>
    <message>
        <source>Whose plan it is; the author by default.</source>
        <translation>Wessen Plan es ist; ohne Angabe der des Autors.</translation>
    </message>
    <message>
        <source>The plan is ready: %1</source>
        <translation>Der Plan ist bereit: %1</translation>
    </message>
</context>
<context>
    <name>ObjectiveHealth</name>
    <message>
        <source>On track</source>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Off track</source>
        <translation>Nicht im Plan</translation>
    </message>
</context>
<context>
    <name>ObjectiveState</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
</context>
<context>
    <name>PastMoments</name>
    <message>
        <source>Now, %1</source>
        <translation>Jetzt, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a snapshot and its day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>“%1” is neither a day nor a snapshot of this plan. 1 July, Q2 or a snapshot&apos;s name would work.</source>
        <translation>„%1“ ist weder ein Tag noch ein Planstand dieses Plans. 1. Juli, Q2 oder der Name eines Planstands würden passen.</translation>
    </message>
</context>
<context>
    <name>PastedTable</name>
    <message>
        <source>%1 is there twice: its first line was taken.</source>
        <extracomment>%1 is the title of a row of a pasted table</extracomment>
        <translation>„%1“ kommt zweimal vor: Übernommen wurde die erste Zeile.</translation>
    </message>
</context>
<context>
    <name>PersonRole</name>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Product manager</source>
        <translation>Produktmanagement</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>Mitwirkend</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Nur lesend</translation>
    </message>
</context>
<context>
    <name>PlanCopy</name>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
</context>
<context>
    <name>PlanTemplate</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1&apos;s plan</source>
        <translation>Plan von %1</translation>
    </message>
    <message>
        <source>Set up the plan</source>
        <translation>Plan einrichten</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>The example isn&apos;t part of this program; nothing was made. Install Leadline again.</source>
        <translation>Das Beispiel fehlt in diesem Programm; nichts wurde angelegt. Eine neue Installation von Leadline hilft.</translation>
    </message>
    <message>
        <source>Empty plan</source>
        <translation>Leerer Plan</translation>
    </message>
    <message>
        <source>A plan with you as its lead and nothing else.</source>
        <translation>Ein Plan unter eigener Leitung und sonst nichts.</translation>
    </message>
    <message>
        <source>Example portfolio</source>
        <translation>Beispielportfolio</translation>
    </message>
    <message>
        <source>An invented company&apos;s year: two leads&apos; plans with five products, six objectives, 46 features and their history.</source>
        <translation>Das Jahr eines erfundenen Unternehmens: die Pläne zweier Leitungen mit fünf Produkten, sechs Zielen, 46 Features und ihrem Verlauf.</translation>
    </message>
    <message>
        <source>Generated plan</source>
        <translation>Erzeugter Plan</translation>
    </message>
    <message>
        <source>N invented features, at most 1,000,000, for trying out how large plans behave.</source>
        <translation>N erfundene Features, höchstens 1.000.000, um das Verhalten großer Pläne auszuprobieren.</translation>
    </message>
    <message>
        <source>A plan can&apos;t begin on that day; nothing was made. Give a day of this century.</source>
        <translation>An diesem Tag kann kein Plan beginnen; nichts wurde angelegt. Möglich ist ein Tag dieses Jahrhunderts.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a number of features from 1 to 1,000,000; nothing was made. Try generated:1000.</source>
        <translation>„%1“ ist keine Anzahl von Features zwischen 1 und 1.000.000; nichts wurde angelegt. Möglich ist etwa generated:1000.</translation>
    </message>
    <message>
        <source>There is no template “%1”; nothing was made. Use empty, example or generated:N.</source>
        <translation>Die Vorlage „%1“ gibt es nicht; nichts wurde angelegt. Möglich sind empty, example und generated:N.</translation>
    </message>
</context>
<context>
    <name>PlannedDate</name>
    <message>
        <source>&quot;%1&quot; is not a planned date as files hold it; that is a day such as 2026-12-31, which @week, @month, @quarter, @half or @year and then ~ or ~~ may follow.</source>
        <translation>„%1“ ist kein Termin, wie ihn Dateien enthalten; das ist ein Tag wie 2026-12-31, dem @week, @month, @quarter, @half oder @year und dann ~ oder ~~ folgen kann.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day of this year; %1 is the day, %2 the short month, e.g. &quot;12 Aug&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>A day; %1 is the day, %2 the short month, %3 the year, e.g. &quot;12 Aug 2027&quot;</extracomment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>week %1, %2</source>
        <extracomment>An ISO week; %1 is its number, %2 the year, e.g. &quot;week 51, 2026&quot;</extracomment>
        <translation>KW %1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <extracomment>A month; %1 is its short name, %2 the year, e.g. &quot;Dec 2026&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>H%1 %2</source>
        <extracomment>A fiscal half-year; %1 is its number, %2 the fiscal year, e.g. &quot;H1 2027&quot;</extracomment>
        <translation>H%1 %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>rough</source>
        <translation>grob</translation>
    </message>
    <message>
        <source>this|current</source>
        <extracomment>Typed in dates (&quot;this month&quot;): single words parted by |, every form that people type</extracomment>
        <translation>dieser|diese|dieses|diesen|diesem</translation>
    </message>
    <message>
        <source>next|coming</source>
        <extracomment>Typed in dates (&quot;next month&quot;): single words parted by |, every form that people type</extracomment>
        <translation>nächster|nächste|nächstes|nächsten|nächstem|kommender|kommende|kommendes|kommenden</translation>
    </message>
    <message>
        <source>last|previous</source>
        <extracomment>Typed in dates (&quot;last month&quot;): single words parted by |, every form that people type</extracomment>
        <translation>letzter|letzte|letztes|letzten|letztem|voriger|vorige|voriges|vorigen</translation>
    </message>
    <message>
        <source>early|beginning|start</source>
        <extracomment>Typed in dates (&quot;early May&quot;): single words parted by |, every form that people type</extracomment>
        <translation>Anfang|Beginn</translation>
    </message>
    <message>
        <source>mid|middle</source>
        <extracomment>Typed in dates (&quot;mid May&quot;): single words parted by |, every form that people type</extracomment>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>late|end</source>
        <extracomment>Typed in dates (&quot;late May&quot;): single words parted by |, every form that people type</extracomment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>of|the</source>
        <extracomment>Typed in dates (&quot;end of May&quot;): single words parted by |, every form that people type</extracomment>
        <translation>von|vom|des|der|dem</translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>Typed in dates (&quot;in 2 weeks&quot;): single words parted by |, every form that people type</extracomment>
        <translation>in</translation>
    </message>
    <message>
        <source>day|days</source>
        <extracomment>Typed in dates (&quot;in 2 days&quot;): single words parted by |, every form that people type</extracomment>
        <translation>Tag|Tage|Tagen</translation>
    </message>
    <message>
        <source>week|weeks</source>
        <extracomment>Typed in dates (&quot;next week&quot;): single words parted by |, every form that people type</extracomment>
        <translation>Woche|Wochen|KW</translation>
    </message>
    <message>
        <source>month|months</source>
        <extracomment>Typed in dates (&quot;next month&quot;): single words parted by |, every form that people type</extracomment>
        <translation>Monat|Monats|Monate|Monaten</translation>
    </message>
    <message>
        <source>quarter|quarters</source>
        <extracomment>Typed in dates (&quot;next quarter&quot;): single words parted by |, every form that people type</extracomment>
        <translation>Quartal|Quartals|Quartale|Quartalen</translation>
    </message>
    <message>
        <source>half|halves</source>
        <extracomment>Typed in dates (&quot;next half&quot;): single words parted by |, every form that people type</extracomment>
        <translation>Halbjahr|Halbjahrs|Halbjahres|HJ</translation>
    </message>
    <message>
        <source>year|years</source>
        <extracomment>Typed in dates (&quot;next year&quot;): single words parted by |, every form that people type</extracomment>
        <translation>Jahr|Jahrs|Jahres|Jahre|Jahren</translation>
    </message>
    <message>
        <source>monday|mon</source>
        <extracomment>Typed as a date: single words parted by |, long and short</extracomment>
        <translation>Montag|Mo</translation>
    </message>
    <message>
        <source>tuesday|tue</source>
        <extracomment>Typed as a date: single words parted by |, long and short</extracomment>
        <translation>Dienstag|Di</translation>
    </message>
    <message>
        <source>wednesday|wed</source>
        <extracomment>Typed as a date: single words parted by |, long and short</extracomment>
        <translation>Mittwoch|Mi</translation>
    </message>
    <message>
        <source>thursday|thu</source>
        <extracomment>Typed as a date: single words parted by |, long and short</extracomment>
        <translation>Donnerstag|Do</translation>
    </message>
    <message>
        <source>friday|fri</source>
        <extracomment>Typed as a date: single words parted by |, long and short</extracomment>
        <translation>Freitag|Fr</translation>
    </message>
    <message>
        <source>saturday|sat</source>
        <extracomment>Typed as a date: single words parted by |, long and short</extracomment>
        <translation>Samstag|Sonnabend|Sa</translation>
    </message>
    <message>
        <source>sunday|sun</source>
        <extracomment>Typed as a date: single words parted by |, long and short</extracomment>
        <translation>Sonntag|So</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; type one like 12 Aug 2026 or Q4 2026.</source>
        <translation>„%1“ ist kein Datum; möglich sind 12. Aug. 2026 oder Q4 2026.</translation>
    </message>
    <message>
        <source>monthend|eom</source>
        <extracomment>Typed as a date: one word for the end of the month; single words parted by |</extracomment>
        <translation>Monatsende</translation>
    </message>
    <message>
        <source>quarterend|eoq</source>
        <extracomment>Typed as a date: one word for the end of the quarter; single words parted by |</extracomment>
        <translation>Quartalsende</translation>
    </message>
    <message>
        <source>yearend|eoy</source>
        <extracomment>Typed as a date: one word for the end of the year; single words parted by |</extracomment>
        <translation>Jahresende</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lies before &quot;%2&quot;; add the year if a later one is meant.</source>
        <translation>„%1“ liegt vor „%2“; ist ein späteres gemeint, hilft die Jahreszahl.</translation>
    </message>
</context>
<context>
    <name>PortfolioExport</name>
    <message>
        <source>The portfolio page doesn&apos;t know %1. Nothing was written; leave it out.</source>
        <translation>Die Portfolio-Seite kennt %1 nicht. Nichts wurde geschrieben; ohne diese Angabe geht es.</translation>
    </message>
    <message>
        <source>Charts can&apos;t be drawn in this program. Nothing was written; use leadline export.</source>
        <translation>Dieses Programm kann keine Diagramme zeichnen. Nichts wurde geschrieben; möglich ist es mit leadline export.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no paper; use A3, A4, Letter or Tabloid.</source>
        <translation>„%1“ ist kein Papierformat; möglich sind A3, A4, Letter und Tabloid.</translation>
    </message>
</context>
<context>
    <name>PrintSettings</name>
    <message>
        <source>Hidden: %1</source>
        <translation>Verborgen: %1</translation>
    </message>
    <message>
        <source>%1: %2. Delete removes the preset.</source>
        <extracomment>A print preset: its name, and what it prints. Delete is the key.</extracomment>
        <translation>%1: %2. Entf entfernt die Vorlage.</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>quer</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>paper and direction</comment>
        <extracomment>A paper and how it lies, e.g. &quot;A3 landscape&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>paper and audience</comment>
        <extracomment>What a print preset is: its paper, and for whom it is</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Save the print preset %1</source>
        <translation>Druckvorlage %1 sichern</translation>
    </message>
</context>
<context>
    <name>ProductStage</name>
    <message>
        <source>Discovery</source>
        <translation>Erkundung</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Einführung</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Reife</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rückgang</translation>
    </message>
    <message>
        <source>Sunset</source>
        <translation>Auslauf</translation>
    </message>
</context>
<context>
    <name>RecordCommands</name>
    <message>
        <source>New %1</source>
        <extracomment>The title of a row that was just added, until it is typed; %1 is an entity, e.g. &quot;New risk&quot;</extracomment>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n items</source>
        <translation>
            <numerusform>%n Eintrag duplizieren</numerusform>
            <numerusform>%n Einträge duplizieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>%1 zurückholen</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n items</source>
        <translation>
            <numerusform>%n Eintrag zurückholen</numerusform>
            <numerusform>%n Einträge zurückholen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordGroup</name>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Settings of the file</source>
        <translation>Einstellungen der Datei</translation>
    </message>
</context>
<context>
    <name>RecordKind</name>
    <message>
        <source>What is planned: each product has its own colour, vision and owner.</source>
        <translation>Was geplant wird: jedes Produkt hat eine eigene Farbe, eine Vision und eine zuständige Person.</translation>
    </message>
    <message>
        <source>Products that are sold or steered together.</source>
        <translation>Produkte, die zusammen verkauft oder gesteuert werden.</translation>
    </message>
    <message>
        <source>What shall be reached, as the heading of a lane on the roadmap.</source>
        <translation>Was erreicht werden soll, als Überschrift einer Bahn der Roadmap.</translation>
    </message>
    <message>
        <source>How people will see that an objective is reached: from a baseline to a target.</source>
        <translation>Woran zu sehen ist, dass ein Ziel erreicht ist: von einem Ausgangswert zu einem Zielwert.</translation>
    </message>
    <message>
        <source>What a key result or metric was on a day.</source>
        <translation>Wo ein Schlüsselergebnis oder eine Kennzahl an einem Tag stand.</translation>
    </message>
    <message>
        <source>Numbers that are watched all the time; one of them may be the north star.</source>
        <translation>Zahlen, die ständig beobachtet werden; eine davon kann der North Star sein.</translation>
    </message>
    <message>
        <source>Pieces of work, each a bet on an outcome.</source>
        <translation>Arbeitspakete, jedes eine Wette auf ein Ergebnis.</translation>
    </message>
    <message>
        <source>Features that serve one idea together.</source>
        <translation>Features, die gemeinsam einer Idee dienen.</translation>
    </message>
    <message>
        <source>What a feature is expected to add to a key result, and what it did add.</source>
        <translation>Was ein Feature zu einem Schlüsselergebnis voraussichtlich beiträgt und was es beigetragen hat.</translation>
    </message>
    <message>
        <source>Which feature waits for which other one.</source>
        <translation>Welches Feature auf welches andere wartet.</translation>
    </message>
    <message>
        <source>Days everybody looks at: releases, fairs, dates from outside.</source>
        <translation>Tage, auf die alle schauen: Releases, Messen, Termine von außen.</translation>
    </message>
    <message>
        <source>Days without work or releases, such as holidays and freezes.</source>
        <translation>Tage ohne Arbeit oder Releases, etwa Feiertage und Änderungsstopps.</translation>
    </message>
    <message>
        <source>Everybody who leads, owns or decides something here.</source>
        <translation>Alle, die hier etwas leiten, verantworten oder entscheiden.</translation>
    </message>
    <message>
        <source>Who does the work, and how much of it fits into a quarter.</source>
        <translation>Wer die Arbeit macht und wie viel davon in ein Quartal passt.</translation>
    </message>
    <message>
        <source>Who belongs to which team, from when to when.</source>
        <translation>Wer zu welchem Team gehört, von wann bis wann.</translation>
    </message>
    <message>
        <source>The person-days of a team in a period, when they differ from what its members give.</source>
        <translation>Die Personentage eines Teams in einem Zeitraum, wenn sie von dem abweichen, was die Mitglieder ergeben.</translation>
    </message>
    <message>
        <source>What customers and markets say: quotes, interviews, requests.</source>
        <translation>Was Kunden und Märkte sagen: Zitate, Interviews, Wünsche.</translation>
    </message>
    <message>
        <source>Which insight speaks for or against which feature.</source>
        <translation>Welche Erkenntnis für oder gegen welches Feature spricht.</translation>
    </message>
    <message>
        <source>Who else customers could choose.</source>
        <translation>Wen Kunden sonst wählen könnten.</translation>
    </message>
    <message>
        <source>What is compared with competitors.</source>
        <translation>Was mit Wettbewerbern verglichen wird.</translation>
    </message>
    <message>
        <source>How good a competitor is at a capability.</source>
        <translation>Wie gut ein Wettbewerber in einer Fähigkeit ist.</translation>
    </message>
    <message>
        <source>Your own way to score features.</source>
        <translation>Eine eigene Art, Features zu bewerten.</translation>
    </message>
    <message>
        <source>What a scorecard looks at, with its weight.</source>
        <translation>Worauf ein Bewertungsschema achtet, mit Gewicht.</translation>
    </message>
    <message>
        <source>What somebody thinks of a feature by a criterion.</source>
        <translation>Was jemand nach einem Kriterium von einem Feature hält.</translation>
    </message>
    <message>
        <source>What could go wrong, how likely it is and what is done about it.</source>
        <translation>Was schiefgehen könnte, wie wahrscheinlich es ist und was dagegen getan wird.</translation>
    </message>
    <message>
        <source>What was decided, by whom and why, so that it needn&apos;t be decided again.</source>
        <translation>Was entschieden wurde, von wem und warum, damit es nicht noch einmal entschieden werden muss.</translation>
    </message>
    <message>
        <source>What is tried out, and what came of it.</source>
        <translation>Was ausprobiert wird und was dabei herauskam.</translation>
    </message>
    <message>
        <source>Who has a say, where they stand and when somebody last spoke with them.</source>
        <translation>Wer mitredet, wie sie dazu stehen und wann zuletzt jemand mit ihnen gesprochen hat.</translation>
    </message>
    <message>
        <source>Reports that were written and sent.</source>
        <translation>Berichte, die geschrieben und gesendet wurden.</translation>
    </message>
    <message>
        <source>Who reads the plan, and what they are not to see.</source>
        <translation>Wer den Plan liest und was dabei verborgen bleibt.</translation>
    </message>
    <message>
        <source>Remarks on any item.</source>
        <translation>Anmerkungen zu beliebigen Einträgen.</translation>
    </message>
    <message>
        <source>Name, currency, fiscal year and the other settings of the file.</source>
        <translation>Name, Währung, Geschäftsjahr und die übrigen Einstellungen der Datei.</translation>
    </message>
    <message>
        <source>One for each product lead.</source>
        <translation>Einer je Produktleitung.</translation>
    </message>
    <message>
        <source>Filters, columns and ranges that were kept under a name.</source>
        <translation>Filter, Spalten und Zeiträume, die unter einem Namen aufbewahrt wurden.</translation>
    </message>
    <message>
        <source>States of the plan that were kept for comparing.</source>
        <translation>Stände des Plans, die zum Vergleichen aufbewahrt wurden.</translation>
    </message>
    <message>
        <source>What the plan could be instead.</source>
        <translation>Was der Plan stattdessen sein könnte.</translation>
    </message>
    <message>
        <source>Fields of your own for any entity.</source>
        <translation>Eigene Felder für jede Entität.</translation>
    </message>
    <message>
        <source>What stands in the fields of your own.</source>
        <translation>Was in den eigenen Feldern steht.</translation>
    </message>
    <message>
        <source>Edits of two people that met, until somebody decides.</source>
        <translation>Änderungen von zwei Personen, die sich trafen, bis jemand entscheidet.</translation>
    </message>
    <message>
        <source>References that rows had before.</source>
        <translation>Referenzen, die Zeilen früher hatten.</translation>
    </message>
</context>
<context>
    <name>RemovalVerb</name>
    <message>
        <source>Puts a row, and what can&apos;t be without it, into the recycle bin.</source>
        <translation>Legt eine Zeile, und was nicht ohne sie bestehen kann, in den Papierkorb.</translation>
    </message>
    <message>
        <source>Brings a row back from the recycle bin, with what was removed along with it.</source>
        <translation>Holt eine Zeile aus dem Papierkorb zurück, mit allem, was mit ihr entfernt wurde.</translation>
    </message>
    <message>
        <source>%1 lies in the recycle bin already.</source>
        <translation>%1 liegt schon im Papierkorb.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t in the recycle bin; there is nothing to restore.</source>
        <translation>%1 liegt nicht im Papierkorb; es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
</context>
<context>
    <name>RestoreBackupVerb</name>
    <message>
        <source>Made at (UTC)</source>
        <translation>Entstanden (UTC)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Writes the newest backup of a plan to a new file, also when FILE.db is damaged or gone; FILE.db stays as it is.</source>
        <translation>Schreibt die neueste Sicherung eines Plans in eine neue Datei, auch wenn FILE.db beschädigt oder weg ist; FILE.db bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Lists the backups, newest first.</source>
        <translation>Listet die Sicherungen, neueste zuerst.</translation>
    </message>
    <message>
        <source>Not the newest, but the last one of this day or minute (UTC), or before it.</source>
        <translation>Nicht die neueste, sondern die letzte dieses Tages oder dieser Minute (UTC) oder davor.</translation>
    </message>
    <message>
        <source>Give the new file&apos;s name, or --list. Nothing was written.</source>
        <translation>Der Name der neuen Datei fehlt, oder --list. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>This computer has no such backup of &apos;%1&apos;, and nothing was written. Backups are made here before the first change of a day, an import and a merge.</source>
        <translation>Dieser Rechner hat keine solche Sicherung von „%1“, und nichts wurde geschrieben. Sicherungen entstehen hier vor der ersten Änderung eines Tages, einem Import und einer Zusammenführung.</translation>
    </message>
    <message>
        <source>The backup of %1 (UTC) is in &apos;%2&apos; now; &apos;%3&apos; was not touched.</source>
        <translation>Die Sicherung von %1 (UTC) liegt jetzt in „%2“; „%3“ wurde nicht angerührt.</translation>
    </message>
</context>
<context>
    <name>RiskState</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Mitigating</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Eingetreten</translation>
    </message>
</context>
<context>
    <name>Roadmap</name>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <extracomment>Between the facts that a screen reader says about a feature</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>%1 (also serves)</source>
        <extracomment>%1 is a feature that stands in the lane of an objective that isn&apos;t its own</extracomment>
        <translation>%1 (dient auch)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>status and health</comment>
        <extracomment>A feature&apos;s status and its health, e.g. &quot;In progress, Blocked&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>direction only</source>
        <translation>nur Richtung</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkt</translation>
    </message>
    <message numerus="yes">
        <source>%n dependencies</source>
        <translation>
            <numerusform>%n Abhängigkeit</numerusform>
            <numerusform>%n Abhängigkeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Key results that have no room in the header of a lane</extracomment>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>key result</comment>
        <extracomment>A key result for a screen reader: name, newest value</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>A key result for a screen reader: name, newest value, target</extracomment>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>value and unit</comment>
        <extracomment>A number with a unit that is a word, e.g. &quot;58 s&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>limits</comment>
        <extracomment>The limits between which a value is to stay</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>“%1” is hidden from this audience, so the roadmap can&apos;t be grouped by it, and nothing was drawn. Group it by something else.</source>
        <translation>„%1“ ist vor diesem Leserkreis verborgen, deshalb lässt sich die Roadmap nicht danach gruppieren, und nichts wurde gezeichnet. Eine andere Gruppierung geht.</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>Nicht eingeplant</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>before the range</comment>
        <extracomment>Heading of features that end before the days shown</extracomment>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>after the range</comment>
        <extracomment>Heading of features that begin after the days shown</extracomment>
        <translation>Später</translation>
    </message>
    <message>
        <source>Released without a date</source>
        <translation>Ohne Termin ausgeliefert</translation>
    </message>
    <message>
        <source>No objective</source>
        <translation>Ohne Ziel</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Ohne Status</translation>
    </message>
    <message>
        <source>All features</source>
        <translation>Alle Features</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>Ohne Produkt</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Ohne Team</translation>
    </message>
    <message>
        <source>No initiative</source>
        <translation>Ohne Initiative</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Ohne Plan</translation>
    </message>
    <message>
        <source>A roadmap can&apos;t be grouped by “%1”, and nothing was drawn. Group it by objective, product, team, initiative, status or lead.</source>
        <translation>Eine Roadmap lässt sich nicht nach „%1“ gruppieren, und nichts wurde gezeichnet. Möglich sind objective, product, team, initiative, status und lead.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Features</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>Fortsetzung</translation>
    </message>
    <message>
        <source>target %1</source>
        <extracomment>The target of a key result that was not measured yet</extracomment>
        <translation>Zielwert %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>Follows the newest value of a key result in bold, e.g. &quot;66.1% of 70&quot;</extracomment>
        <translation>von %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more key results</source>
        <translation>
            <numerusform>und %n weiteres Schlüsselergebnis</numerusform>
            <numerusform>und %n weitere Schlüsselergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Date firm</source>
        <translation>Termin fest</translation>
    </message>
    <message>
        <source>within a month</source>
        <comment>date confidence</comment>
        <translation>auf einen Monat genau</translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation>Bisher erledigt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>milestone</comment>
        <extracomment>A milestone for a screen reader: name and date</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <extracomment>The title of a list that goes on from the page before</extracomment>
        <translation>%1, Fortsetzung</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message numerus="yes">
        <source>Milestones, %n not named</source>
        <translation>
            <numerusform>Meilensteine, %n ohne Namen</numerusform>
            <numerusform>Meilensteine, %n ohne Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan has no audience “%1”, and nothing was drawn. List the audiences and use one of their names.</source>
        <translation>Der Plan hat keinen Leserkreis „%1“, und nichts wurde gezeichnet. Die Liste der Leserkreise zeigt die Namen.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>plan and state</comment>
        <extracomment>Footer: the plan&apos;s name and its state, e.g. &quot;Marlow 2026, working plan.&quot;</extracomment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <extracomment>Footer: the plan and its caveat, two sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Leserkreis</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Plan owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>and key results, now and target</source>
        <translation>und Schlüsselergebnisse, jetzt und Zielwert</translation>
    </message>
    <message>
        <source>and key results, now and target for %1</source>
        <translation>und Schlüsselergebnisse, jetzt und Zielwert für %1</translation>
    </message>
    <message>
        <source>Outcome roadmap, %1</source>
        <translation>Ergebnis-Roadmap, %1</translation>
    </message>
    <message>
        <source>Roadmap, %1</source>
        <translation>Roadmap, %1</translation>
    </message>
    <message>
        <source>Parked</source>
        <comment>heading of a list</comment>
        <translation>Geparkt</translation>
    </message>
    <message numerus="yes">
        <source>The range would take more than %n sheets side by side, and nothing was drawn. Choose a shorter range, or fit it to the page&apos;s width.</source>
        <translation>
            <numerusform>Der Zeitraum würde mehr als %n Blatt nebeneinander brauchen, und nichts wurde gezeichnet. Ein kürzerer Zeitraum hilft, oder das Einpassen in die Seitenbreite.</numerusform>
            <numerusform>Der Zeitraum würde mehr als %n Blätter nebeneinander brauchen, und nichts wurde gezeichnet. Ein kürzerer Zeitraum hilft, oder das Einpassen in die Seitenbreite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tile %1 of %2 across, %3 of %4 down</source>
        <extracomment>The place of a sheet among those that make one picture; %1 of %2 from left to right, %3 of %4 from the top</extracomment>
        <translation>Blatt %1 von %2 nebeneinander, %3 von %4 untereinander</translation>
    </message>
    <message numerus="yes">
        <source>%n more after %1</source>
        <extracomment>Features beyond the end of the time in sight; %1 is a month or a day</extracomment>
        <translation>
            <numerusform>%n weiteres nach %1</numerusform>
            <numerusform>%n weitere nach %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n continue after %1</source>
        <extracomment>Bars that end beyond the time in sight; %1 is a month or a day</extracomment>
        <translation>
            <numerusform>%n geht über %1 hinaus</numerusform>
            <numerusform>%n gehen über %1 hinaus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n before %1</source>
        <extracomment>Features before the time in sight; %1 is a month or a day</extracomment>
        <translation>
            <numerusform>%n vor %1</numerusform>
            <numerusform>%n vor %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not scheduled</source>
        <translation>
            <numerusform>%n nicht eingeplant</numerusform>
            <numerusform>%n nicht eingeplant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <extracomment>How late a dependency is: %n days</extracomment>
        <translation>
            <numerusform>%n&#xa0;T verspätet</numerusform>
            <numerusform>%n&#xa0;T verspätet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n begin before %1</source>
        <extracomment>Bars that begin before the time in sight; %1 is a month or a day</extracomment>
        <translation>
            <numerusform>%n beginnt vor %1</numerusform>
            <numerusform>%n beginnen vor %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n released</source>
        <extracomment>Features in sight that were released before this quarter and have no bar; a click shows them</extracomment>
        <translation>
            <numerusform>+%n ausgeliefert</numerusform>
            <numerusform>+%n ausgeliefert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoadmapChanges</name>
    <message>
        <source>no date</source>
        <translation>kein Termin</translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>nicht im Plan enthalten</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>end %1</source>
        <extracomment>When a feature ends, before a day: &quot;end 18 Sep&quot;</extracomment>
        <translation>Ende %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From one day to another: &quot;18 Sep to 2 Oct&quot;</extracomment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>start %1</source>
        <extracomment>When a feature starts, before a day: &quot;start 14 Sep&quot;</extracomment>
        <translation>Anfang %1</translation>
    </message>
    <message>
        <source>start %1 to %2</source>
        <translation>Anfang %1 auf %2</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>Pp.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A key result and how much of it a feature is expected to bring: &quot;KR-4 +0.5 pt&quot;
----------
How many changes are of one kind: &quot;3 later&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s): %1</source>
        <extracomment>%n is the number of all changes, %1 how many of which kind: &quot;11 changes: 3 later, 2 earlier&quot;</extracomment>
        <translation>
            <numerusform>%n Änderung: %1</numerusform>
            <numerusform>%n Änderungen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What a page is compared with: a snapshot and its day, &quot;Board review, 1 July&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <translation>Geändert seit %1</translation>
    </message>
    <message>
        <source>nothing on this page</source>
        <translation>nichts auf dieser Seite</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Feature</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Expected outcome</source>
        <translation>Erwartetes Ergebnis</translation>
    </message>
    <message>
        <source>%1: %2, %3, before: %4</source>
        <extracomment>A change for screen readers: its kind, the feature, and from what to what</extracomment>
        <translation>%1: %2, %3, vorher: %4</translation>
    </message>
    <message>
        <source>%1 of %2, all at the end</source>
        <extracomment>How many changes stand in the strip, and how many there are</extracomment>
        <translation>%1 von %2, alle am Schluss</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A change for screen readers: its kind, the feature, and what about it</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>RoadmapKeys</name>
    <message>
        <source>New feature</source>
        <translation>Neues Feature</translation>
    </message>
    <message>
        <source>Edit title</source>
        <translation>Titel bearbeiten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Park, or remove from the tray</source>
        <translation>Parken, oder aus der Ablage entfernen</translation>
    </message>
    <message>
        <source>Take off the schedule</source>
        <translation>Aus dem Zeitplan nehmen</translation>
    </message>
    <message>
        <source>Move dependent features along</source>
        <translation>Abhängige Features mitverschieben</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Zu heute gehen</translation>
    </message>
    <message>
        <source>Fit the plan</source>
        <translation>Plan einpassen</translation>
    </message>
    <message>
        <source>Show all dependencies</source>
        <translation>Alle Abhängigkeiten zeigen</translation>
    </message>
    <message>
        <source>Go to the bar beside, above or below</source>
        <translation>Zum Balken daneben, darüber oder darunter</translation>
    </message>
    <message>
        <source>Select the bar beside too</source>
        <translation>Den Balken daneben dazunehmen</translation>
    </message>
    <message>
        <source>Select all bars</source>
        <translation>Alle Balken auswählen</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Earlier or later by one step</source>
        <translation>Einen Schritt früher oder später</translation>
    </message>
    <message>
        <source>Only the end earlier or later</source>
        <translation>Nur das Ende früher oder später</translation>
    </message>
    <message>
        <source>To the lane above or below</source>
        <translation>In die Bahn darüber oder darunter</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Näher oder weiter</translation>
    </message>
    <message>
        <source>Fold or unfold the lane, on its header</source>
        <translation>Bahn zu- oder aufklappen, auf ihrem Kopf</translation>
    </message>
    <message>
        <source>Move the lane, on its header</source>
        <translation>Bahn verschieben, auf ihrem Kopf</translation>
    </message>
    <message>
        <source>New key result, on a lane&apos;s header</source>
        <translation>Neues Schlüsselergebnis, auf dem Kopf einer Bahn</translation>
    </message>
    <message>
        <source>New measurement, on a lane&apos;s header</source>
        <translation>Neue Messung, auf dem Kopf einer Bahn</translation>
    </message>
    <message>
        <source>Open in the inspector, or close it</source>
        <translation>Im Inspektor öffnen oder schließen</translation>
    </message>
    <message>
        <source>Edit the title, on a lane&apos;s header</source>
        <translation>Titel bearbeiten, auf dem Kopf einer Bahn</translation>
    </message>
    <message>
        <source>New objective</source>
        <translation>Neues Ziel</translation>
    </message>
</context>
<context>
    <name>RoadmapWords</name>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>It stays in its lane: this one can&apos;t be chosen by dragging.</source>
        <translation>Es bleibt in seiner Bahn: diese lässt sich nicht durch Ziehen wählen.</translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>The lane a dragged bar would be dropped on</extracomment>
        <translation>Zu %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 begins %n days before it is done.</source>
        <translation>
            <numerusform>%1 beginnt %n Tag, bevor es fertig ist.</numerusform>
            <numerusform>%1 beginnt %n Tage, bevor es fertig ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Begins %n days before %1 is done.</source>
        <translation>
            <numerusform>Beginnt %n Tag, bevor %1 fertig ist.</numerusform>
            <numerusform>Beginnt %n Tage, bevor %1 fertig ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends in %1.</source>
        <extracomment>A bar that ends while nothing may be released; %1 is the name of that time</extracomment>
        <translation>Endet in: %1.</translation>
    </message>
    <message numerus="yes">
        <source>slack %n d</source>
        <extracomment>Days between a bar and the next one that depends on it</extracomment>
        <translation>
            <numerusform>%n&#xa0;T Puffer</numerusform>
            <numerusform>%n&#xa0;T Puffer</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between facts in one line</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Park %1</source>
        <translation>%1 parken</translation>
    </message>
    <message numerus="yes">
        <source>Park %n features</source>
        <translation>
            <numerusform>%n Feature parken</numerusform>
            <numerusform>%n Features parken</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n features</source>
        <translation>
            <numerusform>%n Feature kopieren</numerusform>
            <numerusform>%n Features kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule %1</source>
        <translation>%1 einplanen</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 auf %2 verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n features</source>
        <translation>
            <numerusform>%n Feature verschieben</numerusform>
            <numerusform>%n Features verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>new feature</source>
        <translation>neues Feature</translation>
    </message>
    <message>
        <source>Drop it on the feature that has to wait.</source>
        <translation>Auf dem Feature ablegen, das warten muss.</translation>
    </message>
    <message>
        <source>They are linked already.</source>
        <translation>Sie sind schon verknüpft.</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <extracomment>A dependency while it is drawn; the first feature waits for the second</extracomment>
        <translation>%1 wartet auf %2</translation>
    </message>
    <message>
        <source>Let %1 wait for %2</source>
        <translation>%1 auf %2 warten lassen</translation>
    </message>
    <message>
        <source>Leaves the initiative %1, which gave it the objective.</source>
        <translation>Verlässt die Initiative %1, von der das Ziel kam.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The title of a copy</extracomment>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>Nicht eingeplant</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>What is counted, and the lane it stands in</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Drag a card onto a lane to schedule it</source>
        <translation>Eine Karte auf eine Bahn ziehen, um sie einzuplanen</translation>
    </message>
    <message>
        <source>Drop a bar here to set it aside.</source>
        <translation>Einen Balken hier ablegen, um ihn zurückzustellen.</translation>
    </message>
    <message>
        <source>Every feature has dates.</source>
        <translation>Jedes Feature hat Termine.</translation>
    </message>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n Produkt</numerusform>
            <numerusform>%n Produkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%n Team</numerusform>
            <numerusform>%n Teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives</source>
        <translation>
            <numerusform>%n Initiative</numerusform>
            <numerusform>%n Initiativen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statuses</source>
        <translation>
            <numerusform>%n Status</numerusform>
            <numerusform>%n Status</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plans</source>
        <translation>
            <numerusform>%n Plan</numerusform>
            <numerusform>%n Pläne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objectives</source>
        <translation>
            <numerusform>%n Ziel</numerusform>
            <numerusform>%n Ziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features</source>
        <translation>
            <numerusform>%n Feature</numerusform>
            <numerusform>%n Features</numerusform>
        </translation>
    </message>
    <message>
        <source>firm</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>likely, within a month</source>
        <translation>wahrscheinlich, auf einen Monat genau</translation>
    </message>
    <message>
        <source>rough, direction only</source>
        <translation>grob, nur eine Richtung</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>Das Ende liegt vor dem Anfang.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A feature&apos;s health and the reason somebody gave, e.g. &quot;Blocked: waits for the bank&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Parked: %1</source>
        <translation>Geparkt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks later</source>
        <translation>
            <numerusform>%n Woche später</numerusform>
            <numerusform>%n Wochen später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks earlier</source>
        <translation>
            <numerusform>%n Woche früher</numerusform>
            <numerusform>%n Wochen früher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>%n Tag später</numerusform>
            <numerusform>%n Tage später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days earlier</source>
        <translation>
            <numerusform>%n Tag früher</numerusform>
            <numerusform>%n Tage früher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features selected</source>
        <translation>
            <numerusform>%n Feature ausgewählt</numerusform>
            <numerusform>%n Features ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>score</comment>
        <extracomment>A framework and the sum of its scores, e.g. &quot;RICE 259&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Take off the schedule</source>
        <translation>Aus dem Zeitplan nehmen</translation>
    </message>
    <message>
        <source>Clears its dates, %1.</source>
        <extracomment>A feature that loses its dates; %1 are the dates</extracomment>
        <translation>Leert die Termine, %1.</translation>
    </message>
    <message>
        <source>Take %1 off the schedule</source>
        <translation>%1 aus dem Zeitplan nehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n features off the schedule</source>
        <translation>
            <numerusform>%n Feature aus dem Zeitplan nehmen</numerusform>
            <numerusform>%n Features aus dem Zeitplan nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the lane %1</source>
        <extracomment>Lanes of a roadmap are put into another order; %1 is the one that was moved</extracomment>
        <translation>Bahn %1 verschieben</translation>
    </message>
    <message>
        <source>Add the key result %1</source>
        <translation>Schlüsselergebnis %1 hinzufügen</translation>
    </message>
    <message>
        <source>Measure %1: %2</source>
        <extracomment>A new value of a key result: its name and the value</extracomment>
        <translation>%1 messen: %2</translation>
    </message>
    <message>
        <source>Let %1 also serve %2</source>
        <translation>%1 auch für %2</translation>
    </message>
    <message numerus="yes">
        <source>Let %n features also serve %1</source>
        <translation>
            <numerusform>%n Feature auch für %1</numerusform>
            <numerusform>%n Features auch für %1</numerusform>
        </translation>
    </message>
    <message>
        <source>before %1</source>
        <extracomment>Where a dragged lane would stand; %1 is the lane below it</extracomment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>ans Ende</translation>
    </message>
    <message>
        <source>%1 is over capacity in %2: %3 of %4 person-days.</source>
        <extracomment>While a bar is dragged: team, quarter, its load and its capacity in person-days</extracomment>
        <translation>%1 ist in %2 über der Kapazität: %3 von %4 Personentagen.</translation>
    </message>
    <message numerus="yes">
        <source>Moves %n dependent features along.</source>
        <translation>
            <numerusform>Verschiebt %n abhängiges Feature mit.</numerusform>
            <numerusform>Verschiebt %n abhängige Features mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n released features stay: when they were released is their place in time.</source>
        <translation>
            <numerusform>%n ausgeliefertes Feature bleibt: Der Tag der Auslieferung ist sein Platz in der Zeit.</numerusform>
            <numerusform>%n ausgelieferte Features bleiben: Der Tag der Auslieferung ist ihr Platz in der Zeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop it on the day it is to begin.</source>
        <translation>Auf dem Tag ablegen, an dem es beginnen soll.</translation>
    </message>
    <message>
        <source>It ends before today.</source>
        <translation>Das Ende liegt vor heute.</translation>
    </message>
    <message numerus="yes">
        <source>%n features end before today.</source>
        <translation>
            <numerusform>%n Feature endet vor heute.</numerusform>
            <numerusform>%n Features enden vor heute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the start of %n features</source>
        <translation>
            <numerusform>Anfang von %n Feature ändern</numerusform>
            <numerusform>Anfang von %n Features ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the end of %n features</source>
        <translation>
            <numerusform>Ende von %n Feature ändern</numerusform>
            <numerusform>Ende von %n Features ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the start of %1 to %2</source>
        <extracomment>One end of a bar was dragged; %1 is the feature, %2 the day</extracomment>
        <translation>Anfang von %1 auf %2 ändern</translation>
    </message>
    <message>
        <source>Change the end of %1 to %2</source>
        <translation>Ende von %1 auf %2 ändern</translation>
    </message>
</context>
<context>
    <name>RowChanges</name>
    <message>
        <source>%1 has no field &apos;%2&apos;; `leadline fields %3` lists them. Nothing was changed.</source>
        <translation>%1 hat kein Feld „%2“; „leadline fields %3“ listet sie auf. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is written by the program and can&apos;t be set. Nothing was changed.</source>
        <translation>„%1“ wird vom Programm geschrieben und lässt sich nicht setzen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; isn&apos;t of the form field=value. Nothing was changed.</source>
        <translation>„%1“ hat nicht die Form feld=wert. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Add %1 %2</source>
        <translation>%1 %2 hinzufügen</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>%1 von %2 ändern</translation>
    </message>
    <message>
        <source>A snapshot names a moment, which `leadline snapshot` takes. Nothing was changed.</source>
        <translation>Ein Planstand benennt einen Zeitpunkt, den `leadline snapshot` festhält. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 belongs to one of these, and none is given: %2. Nothing was changed.</source>
        <translation>%1 gehört zu einem von diesen, und keines ist angegeben: %2. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>RowJson</name>
    <message>
        <source>A row of the plan&apos;s history can&apos;t be read; nothing was changed.</source>
        <translation>Eine Zeile im Verlauf des Plans ist nicht lesbar; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>RowSelection</name>
    <message>
        <source>A filter expression, such as status:Ready effort_likely&gt;20.</source>
        <translation>Ein Filterausdruck, etwa status:Ready effort_likely&gt;20.</translation>
    </message>
    <message>
        <source>Keys to sort by, separated by commas; -key falls.</source>
        <translation>Sortierschlüssel, durch Kommas getrennt; -key sortiert fallend.</translation>
    </message>
    <message>
        <source>Keys of the columns, separated by commas.</source>
        <translation>Schlüssel der Spalten, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>A day of the period that commitments and loads are for.</source>
        <translation>Ein Tag des Zeitraums, für den Zusagen und Auslastung gelten.</translation>
    </message>
    <message>
        <source>Only the plan of this lead.</source>
        <translation>Nur der Plan dieser Leitung.</translation>
    </message>
</context>
<context>
    <name>RowTotals</name>
    <message>
        <source>%1 a week</source>
        <extracomment>Cost of delay; %1 is an amount, e.g. €78k</extracomment>
        <translation>%1 pro Woche</translation>
    </message>
</context>
<context>
    <name>ScoreVerb</name>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>%1 %2: %3 missing</source>
        <translation>%1 %2: %3 fehlt</translation>
    </message>
    <message>
        <source>Not scored:</source>
        <translation>Ohne Score:</translation>
    </message>
    <message>
        <source>Ranks the features by RICE, ICE, WSJF, CD3 or value and effort.</source>
        <translation>Ordnet die Features nach RICE, ICE, WSJF, CD3 oder Nutzen und Aufwand.</translation>
    </message>
    <message>
        <source>rice, ice, wsjf, cd3 or value_effort.</source>
        <translation>rice, ice, wsjf, cd3 oder value_effort.</translation>
    </message>
    <message>
        <source>Only the plan of this lead.</source>
        <translation>Nur der Plan dieser Leitung.</translation>
    </message>
    <message>
        <source>There is no framework &apos;%1&apos;; there are %2.</source>
        <translation>Das Verfahren „%1“ gibt es nicht; möglich sind %2.</translation>
    </message>
</context>
<context>
    <name>ScorecardCombine</name>
    <message>
        <source>Weighted sum</source>
        <translation>Gewichtete Summe</translation>
    </message>
    <message>
        <source>Value over effort</source>
        <translation>Nutzen durch Aufwand</translation>
    </message>
</context>
<context>
    <name>SearchIndex</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>reference and product</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>All forms of the word that commands such as &quot;New team&quot; begin with, separated by blanks, theirs first</extracomment>
        <translation>neu neue neuer neues neuen</translation>
    </message>
</context>
<context>
    <name>ShowVerb</name>
    <message>
        <source>Shows everything about one row that is set or worked out.</source>
        <translation>Zeigt alles zu einer Zeile, was gesetzt ist oder berechnet wird.</translation>
    </message>
    <message>
        <source>A day of the period that commitments and loads are for.</source>
        <translation>Ein Tag des Zeitraums, für den Zusagen und Auslastung gelten.</translation>
    </message>
    <message>
        <source>(in the recycle bin)</source>
        <translation>(im Papierkorb)</translation>
    </message>
</context>
<context>
    <name>SnapshotKind</name>
    <message>
        <source>Named</source>
        <translation>Benannt</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
</context>
<context>
    <name>SnapshotRule</name>
    <message>
        <source>Before an import, %1</source>
        <translation>Vor einem Import, %1</translation>
    </message>
    <message>
        <source>Start of %1</source>
        <extracomment>The name of the moment before the first change of a day</extracomment>
        <translation>Beginn des %1</translation>
    </message>
</context>
<context>
    <name>SnapshotVerb</name>
    <message>
        <source>Remove the snapshot “%1”</source>
        <translation>Planstand „%1“ entfernen</translation>
    </message>
    <message>
        <source>Gives the plan of this moment a name, to compare it with later.</source>
        <translation>Gibt dem Plan dieses Augenblicks einen Namen, um ihn später zu vergleichen.</translation>
    </message>
    <message>
        <source>The name, instead of the argument.</source>
        <translation>Der Name, statt als Argument.</translation>
    </message>
    <message>
        <source>Lists the snapshots, oldest first.</source>
        <translation>Listet die Planstände, älteste zuerst.</translation>
    </message>
    <message>
        <source>Removes a snapshot; the history stays.</source>
        <translation>Entfernt einen Planstand; der Verlauf bleibt.</translation>
    </message>
    <message>
        <source>Give a name for the snapshot, or --list, or --remove NAME. Nothing was changed.</source>
        <translation>Ein Name für den Planstand fehlt, oder --list, oder --remove NAME. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Stance</name>
    <message>
        <source>Champion</source>
        <translation>Fürsprecher</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>Unterstützend</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Critic</source>
        <translation>Kritisch</translation>
    </message>
</context>
<context>
    <name>TableColumn</name>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>TableKeys</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Edit the cell; typing begins too</source>
        <translation>Zelle bearbeiten; auch Tippen beginnt damit</translation>
    </message>
    <message>
        <source>Go to the next cell, or the one before</source>
        <translation>Zur nächsten oder vorigen Zelle</translation>
    </message>
    <message>
        <source>Select the next row too</source>
        <translation>Nächste Zeile dazunehmen</translation>
    </message>
    <message>
        <source>Select the row, or not</source>
        <translation>Zeile auswählen oder nicht</translation>
    </message>
    <message>
        <source>Select everything the filter shows</source>
        <translation>Alles auswählen, was der Filter zeigt</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Close or open a group, on its heading</source>
        <translation>Gruppe schließen oder öffnen, auf ihrer Überschrift</translation>
    </message>
    <message>
        <source>Keep the value</source>
        <translation>Wert übernehmen</translation>
    </message>
    <message>
        <source>Give the value to all selected rows</source>
        <translation>Wert allen ausgewählten Zeilen geben</translation>
    </message>
    <message>
        <source>Leave the value as it was</source>
        <translation>Wert lassen, wie er war</translation>
    </message>
    <message>
        <source>Open the calendar or the list</source>
        <translation>Kalender oder Liste öffnen</translation>
    </message>
    <message>
        <source>One more or one less, in a number</source>
        <translation>Eins mehr oder weniger, bei Zahlen</translation>
    </message>
    <message>
        <source>Open in the inspector, or close it</source>
        <translation>Im Inspektor öffnen oder schließen</translation>
    </message>
    <message>
        <source>Copy without column names</source>
        <translation>Ohne Spaltennamen kopieren</translation>
    </message>
</context>
<context>
    <name>TemplatesVerb</name>
    <message>
        <source>Lists what a new plan can start from.</source>
        <translation>Zeigt, womit ein neuer Plan beginnen kann.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Was enthalten ist</translation>
    </message>
</context>
<context>
    <name>TimeScale</name>
    <message>
        <source>W%1</source>
        <extracomment>A week by its ISO number, as short as can be.</extracomment>
        <translation>KW %1</translation>
    </message>
    <message>
        <source>FY %1</source>
        <extracomment>A fiscal year.</extracomment>
        <translation>GJ %1</translation>
    </message>
</context>
<context>
    <name>UpdateState</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
</context>
<context>
    <name>Urgency</name>
    <message>
        <source>Standard</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Fixed date</source>
        <translation>Fester Termin</translation>
    </message>
    <message>
        <source>Intangible</source>
        <translation>Indirekt</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>&apos;%1&apos; refers to something that isn&apos;t in this plan. Nothing was changed.</source>
        <translation>„%1“ verweist auf etwas, das nicht in diesem Plan ist. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>What should be removed isn&apos;t there any more. Nothing was changed.</source>
        <translation>Was entfernt werden soll, ist nicht mehr da. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>What should be added is there already. Nothing was changed.</source>
        <translation>Was hinzugefügt werden soll, ist schon da. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>What should be changed isn&apos;t there any more. Nothing was changed.</source>
        <translation>Was geändert werden soll, ist nicht mehr da. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can&apos;t be empty. Nothing was changed.</source>
        <translation>„%1“ darf nicht leer sein. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A product&apos;s key is 2 to 10 of A-Z and 0-9 and begins with a letter; &apos;%1&apos; isn&apos;t. Nothing was changed.</source>
        <translation>Ein Produktschlüssel besteht aus 2 bis 10 Zeichen A–Z und 0–9 und beginnt mit einem Buchstaben; „%1“ nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Another product has the key &apos;%1&apos;. Nothing was changed.</source>
        <translation>Ein anderes Produkt hat den Schlüssel „%1“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That would close a circle: %1. Nothing was changed.</source>
        <translation>Damit schlösse sich ein Kreis: %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That would close a circle of dependencies: %1. Nothing was changed.</source>
        <translation>Damit schlösse sich ein Kreis von Abhängigkeiten: %1. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>ValueCodec</name>
    <message>
        <source>It must be one of: %1.</source>
        <translation>Möglich ist eines von: %1.</translation>
    </message>
    <message>
        <source>It must be an id.</source>
        <translation>Es muss eine ID sein.</translation>
    </message>
    <message>
        <source>A tag is a short text without commas and outer blanks.</source>
        <translation>Ein Schlagwort ist ein kurzer Text ohne Kommas und ohne Leerzeichen am Rand.</translation>
    </message>
    <message>
        <source>A link is an address, a blank and the words shown for it.</source>
        <translation>Ein Link ist eine Adresse, ein Leerzeichen und die Wörter, die dafür gezeigt werden.</translation>
    </message>
    <message>
        <source>It must be at least %1.</source>
        <translation>Der Wert muss mindestens %1 sein.</translation>
    </message>
    <message>
        <source>It must lie between %1 and %2.</source>
        <translation>Der Wert muss zwischen %1 und %2 liegen.</translation>
    </message>
    <message>
        <source>It must be a number.</source>
        <translation>Es muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>It must be a whole number.</source>
        <translation>Es muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>It must be an amount such as 24000 or 24000.50.</source>
        <translation>Es muss ein Betrag wie 24000 oder 24000.50 sein.</translation>
    </message>
    <message>
        <source>It must be a date such as 2026-08-12.</source>
        <translation>Es muss ein Datum wie 2026-08-12 sein.</translation>
    </message>
    <message>
        <source>It must be true or false.</source>
        <translation>Es muss true oder false sein.</translation>
    </message>
    <message>
        <source>It holds more than %1 characters.</source>
        <translation>Es enthält mehr als %1 Zeichen.</translation>
    </message>
    <message>
        <source>It holds characters that no text can hold.</source>
        <translation>Es enthält Zeichen, die kein Text enthalten kann.</translation>
    </message>
    <message>
        <source>It holds one value only.</source>
        <translation>Es fasst nur einen Wert.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can&apos;t be &apos;%2&apos;. %3</source>
        <translation>„%1“ kann nicht „%2“ sein. %3</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Nobody called &apos;%1&apos; leads a plan in this file.</source>
        <translation>Niemand mit dem Namen „%1“ leitet einen Plan in dieser Datei.</translation>
    </message>
    <message>
        <source>How to print: table, csv or json.</source>
        <translation>Form der Ausgabe: table, csv oder json.</translation>
    </message>
    <message>
        <source>The same as --as json.</source>
        <translation>Dasselbe wie --as json.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a form; use table, csv or json.</source>
        <translation>„%1“ ist keine Ausgabeform; möglich sind table, csv und json.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts with what others stored meanwhile are left to decide: %1. Nothing of either side is lost.</source>
        <extracomment>%1 are the references of the conflicts</extracomment>
        <translation>
            <numerusform>%n Konflikt mit inzwischen Gespeichertem ist zu entscheiden: %1. Von keiner Seite ging etwas verloren.</numerusform>
            <numerusform>%n Konflikte mit inzwischen Gespeichertem sind zu entscheiden: %1. Von keiner Seite ging etwas verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your changes could not be stored under the name “%1” and wait on this computer; open the plan in the window to store them.</source>
        <translation>
            <numerusform>%n eigene Änderung ließ sich unter dem Namen „%1“ nicht speichern und wartet auf diesem Rechner; im Fenster geöffnet, bietet der Plan an, sie zu speichern.</numerusform>
            <numerusform>%n eigene Änderungen ließen sich unter dem Namen „%1“ nicht speichern und warten auf diesem Rechner; im Fenster geöffnet, bietet der Plan an, sie zu speichern.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no entity “%1”; did you mean “%2”? `leadline fields` lists them.</source>
        <translation>Die Entität „%1“ gibt es nicht; gemeint ist vielleicht „%2“. `leadline fields` listet alle auf.</translation>
    </message>
    <message>
        <source>There is no entity “%1”; `leadline fields` lists them.</source>
        <translation>Die Entität „%1“ gibt es nicht; `leadline fields` listet alle auf.</translation>
    </message>
</context>
<context>
    <name>VerifyVerb</name>
    <message>
        <source>Checks the file: schema, structure, references, history, and that the history gives what the file holds.</source>
        <translation>Prüft die Datei: Schema, Aufbau, Verweise, Verlauf, und ob der Verlauf ergibt, was die Datei enthält.</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Die Datei ist in Ordnung.</translation>
    </message>
    <message>
        <source>Nothing wrong was found.</source>
        <translation>Es wurde nichts Falsches gefunden.</translation>
    </message>
    <message>
        <source>A newer version of Leadline wrote this file. Its structure, its references and the fingerprint of its history were checked; whether the history gives what the file holds only that version can tell.</source>
        <translation>Eine neuere Version von Leadline hat diese Datei geschrieben. Geprüft wurden ihr Aufbau, ihre Verweise und der Fingerabdruck ihres Verlaufs; ob der Verlauf ergibt, was in der Datei steht, kann nur jene Version sagen.</translation>
    </message>
</context>
<context>
    <name>ViewDescription</name>
    <message>
        <source>The description of this view can&apos;t be read, so the view was left alone: %1</source>
        <translation>Die Beschreibung dieser Ansicht ist nicht lesbar, deshalb blieb die Ansicht, wie sie war: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a value of the wrong kind.</source>
        <translation>„%1“ hat einen Wert der falschen Art.</translation>
    </message>
    <message>
        <source>there is no kind &quot;%1&quot;; the kinds are %2.</source>
        <translation>die Art „%1“ gibt es nicht; die Arten sind %2.</translation>
    </message>
    <message>
        <source>it is not a JSON object.</source>
        <translation>sie ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The range ends on %1, before it starts on %2. Give the earlier day first.</source>
        <translation>Der Zeitraum endet am %1, bevor er am %2 beginnt. Der frühere Tag gehört an den Anfang.</translation>
    </message>
</context>
<context>
    <name>WindowApplication</name>
    <message>
        <source>There is no display to open the window on; `leadline --help` lists the verbs that need none.</source>
        <translation>Es gibt keinen Bildschirm, um das Fenster zu öffnen; „leadline --help“ listet die Befehle auf, die keinen brauchen.</translation>
    </message>
    <message>
        <source>Usage: leadline [FILE.db] [--today DATE] [--author NAME]</source>
        <translation>Aufruf: leadline [FILE.db] [--today DATE] [--author NAME]</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1%2</source>
        <extracomment>Money: %1 is the sign of the currency, or its code and a space; %2 the amount, e.g. &quot;€24k&quot;</extracomment>
        <translation>%2&#xa0;%1</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1k</source>
        <translation>%1&#xa0;Tsd.</translation>
    </message>
    <message>
        <source>%1M</source>
        <translation>%1&#xa0;Mio.</translation>
    </message>
    <message>
        <source>%1B</source>
        <translation>%1&#xa0;Mrd.</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 pro Woche</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>%1 pd</source>
        <extracomment>An effort as short as can be, in person-days</extracomment>
        <translation>%1&#xa0;PT</translation>
    </message>
    <message>
        <source>%1 person-day</source>
        <translation>%1 Personentag</translation>
    </message>
    <message>
        <source>%1 person-days</source>
        <translation>%1 Personentage</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Owner says: %1</source>
        <extracomment>%1 is a state inside a sentence, e.g. &quot;on track&quot;</extracomment>
        <translation>Laut zuständiger Person: %1</translation>
    </message>
    <message numerus="yes">
        <source>Behind plan by %n points</source>
        <translation>
            <numerusform>%n Punkt hinter dem Plan</numerusform>
            <numerusform>%n Punkte hinter dem Plan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkStatus</name>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Erkundung</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Ausgeliefert</translation>
    </message>
    <message>
        <source>Won&apos;t do</source>
        <translation>Verworfen</translation>
    </message>
</context>
<context>
    <name>Workspaces</name>
    <message>
        <source>Features</source>
        <translation>Features</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Roadmap</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Take a &amp;snapshot…</source>
        <translation>&amp;Planstand festhalten…</translation>
    </message>
</context>
<context>
    <name>leadline::AdditionForm</name>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>leadline::AttainmentFigure</name>
    <message>
        <source>Objective attainment</source>
        <translation>Zielerreichung</translation>
    </message>
    <message>
        <source>average of key results</source>
        <translation>Mittel der Schlüsselergebnisse</translation>
    </message>
    <message>
        <source>No active objective lies in this period.</source>
        <translation>In diesem Zeitraum liegt kein aktives Ziel.</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>planned %1 by today</source>
        <translation>bis heute geplant: %1</translation>
    </message>
    <message>
        <source>no plan for today</source>
        <translation>kein Plan für heute</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>planned by today</source>
        <translation>bis heute geplant</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Progress, %</source>
        <translation>Fortschritt, %</translation>
    </message>
    <message>
        <source>Planned by today, %</source>
        <translation>Bis heute geplant, %</translation>
    </message>
    <message>
        <source>%1 expected at the end</source>
        <extracomment>Where an objective is expected at the end of its cycle</extracomment>
        <translation>%1 am Ende erwartet</translation>
    </message>
    <message>
        <source>%1 to %2 expected at the end</source>
        <translation>%1 bis %2 am Ende erwartet</translation>
    </message>
    <message>
        <source>forecast for the end of the cycle</source>
        <translation>Prognose für das Ende des Zyklus</translation>
    </message>
    <message>
        <source>Forecast from, %</source>
        <translation>Prognose von, %</translation>
    </message>
    <message>
        <source>Forecast to, %</source>
        <translation>Prognose bis, %</translation>
    </message>
    <message>
        <source>Its owner</source>
        <translation>Zuständige Person</translation>
    </message>
    <message>
        <source>Progress and plan</source>
        <translation>Fortschritt und Plan</translation>
    </message>
    <message>
        <source>State by</source>
        <translation>Status nach</translation>
    </message>
    <message>
        <source>baseline or target missing</source>
        <translation>Ausgangs- oder Zielwert fehlt</translation>
    </message>
</context>
<context>
    <name>leadline::BudgetFigure</name>
    <message>
        <source>Budget and return</source>
        <translation>Budget und Ertrag</translation>
    </message>
    <message>
        <source>No product has a budget yet.</source>
        <translation>Noch hat kein Produkt ein Budget.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>spent, forecast, approved</source>
        <translation>ausgegeben, Prognose, bewilligt</translation>
    </message>
    <message>
        <source>return</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>%1, no budget</source>
        <translation>%1, kein Budget</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 darüber</translation>
    </message>
    <message>
        <source>%1x</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>At this pace %1 by the end of the fiscal year</source>
        <translation>In diesem Tempo %1 bis zum Ende des Geschäftsjahres</translation>
    </message>
    <message>
        <source>Revenue of %1 a year for a budget of %2</source>
        <translation>Erlös von %1 im Jahr bei einem Budget von %2</translation>
    </message>
    <message>
        <source>%1: %2, forecast %3, return %4</source>
        <translation>%1: %2, Prognose %3, Ertrag %4</translation>
    </message>
    <message>
        <source>%1: %2, return %3</source>
        <translation>%1: %2, Ertrag %3</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Bewilligt</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Ertrag</translation>
    </message>
</context>
<context>
    <name>leadline::BulkBar</name>
    <message>
        <source>Shift dates</source>
        <translation>Termine verschieben</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>More fields and actions</source>
        <translation>Weitere Felder und Aktionen</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>Auswahl aufheben (Esc)</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>Ausgewählte Zeilen</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%L1 selected</source>
        <translation>%L1 ausgewählt</translation>
    </message>
    <message>
        <source>Unpark</source>
        <translation>Entparken</translation>
    </message>
    <message>
        <source>%1 of the selected rows</source>
        <translation>%1 der ausgewählten Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n items</source>
        <translation>
            <numerusform>%1 von %n Eintrag</numerusform>
            <numerusform>%1 von %n Einträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Park %n items</source>
        <translation>
            <numerusform>%n Eintrag parken</numerusform>
            <numerusform>%n Einträge parken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n items out of parking</source>
        <translation>
            <numerusform>%n Eintrag entparken</numerusform>
            <numerusform>%n Einträge entparken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n items</source>
        <translation>
            <numerusform>%n Eintrag entfernen</numerusform>
            <numerusform>%n Einträge entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::BulkBarShiftForm</name>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Shift dates</source>
        <translation>Termine verschieben</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Wie weit</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message numerus="yes">
        <source>%n items move.</source>
        <translation>
            <numerusform>%n Eintrag wird verschoben.</numerusform>
            <numerusform>%n Einträge werden verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay: they have no dates, or dates too rough for this step.</source>
        <translation>
            <numerusform>%n bleibt stehen: ohne Termine oder mit Terminen, die für diesen Schritt zu grob sind.</numerusform>
            <numerusform>%n bleiben stehen: ohne Termine oder mit Terminen, die für diesen Schritt zu grob sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::Card</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>leadline::CellDelegate</name>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>leadline::ChangeFilterBar</name>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Added, removed</source>
        <translation>Neu, entfernt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
</context>
<context>
    <name>leadline::ChangeListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>a change: item, what, who, when</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>First change</source>
        <translation>Erste Änderung</translation>
    </message>
</context>
<context>
    <name>leadline::ChangeListView</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>leadline::ChoiceEditor</name>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>No such value.</source>
        <translation>Diesen Wert gibt es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 sets all %n selected</source>
        <translation>
            <numerusform>%1 setzt das %n ausgewählte</numerusform>
            <numerusform>%1 setzt alle %n ausgewählten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::Colleagues</name>
    <message>
        <source>Changed by %1 a moment ago</source>
        <translation>Gerade von %1 geändert</translation>
    </message>
    <message>
        <source>%1 is editing this</source>
        <translation>%1 bearbeitet das gerade</translation>
    </message>
</context>
<context>
    <name>leadline::ColumnChooser</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Spalte suchen</translation>
    </message>
    <message>
        <source>Show the columns this table has at first</source>
        <translation>Die Spalten zeigen, mit denen diese Tabelle beginnt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>leadline::ColumnChooserModel</name>
    <message>
        <source>Always shown</source>
        <translation>Immer sichtbar</translation>
    </message>
</context>
<context>
    <name>leadline::CommandSearch</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>a search result: title, detail, kind</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Enter opens    &gt; commands    # tags    @ people    Esc closes</source>
        <translation>Enter öffnet    &gt; Befehle    # Schlagwörter    @ Personen    Esc schließt</translation>
    </message>
    <message>
        <source>%1, %2 shown</source>
        <comment>results, and how many of them are in the list</comment>
        <translation>%1, %2 gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::ComparisonPane</name>
    <message>
        <source>What else changed</source>
        <translation>Was sich sonst geändert hat</translation>
    </message>
    <message>
        <source>Re-scored</source>
        <translation>Neu bewertet</translation>
    </message>
    <message>
        <source>Other changes</source>
        <translation>Andere Änderungen</translation>
    </message>
    <message>
        <source>Nothing is ever deleted from history</source>
        <translation>Aus dem Verlauf wird nie etwas gelöscht</translation>
    </message>
    <message>
        <source>place on %1</source>
        <translation>Platz am %1</translation>
    </message>
    <message>
        <source>These moments can&apos;t be compared</source>
        <translation>Diese Zeitpunkte lassen sich nicht vergleichen</translation>
    </message>
    <message>
        <source>Comparing %1 with %2…</source>
        <translation>%1 wird mit %2 verglichen…</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>The plan of %1 and that of %2 are the same.</source>
        <translation>Der Plan von %1 und der von %2 sind gleich.</translation>
    </message>
    <message>
        <source>Open %1 read-only</source>
        <translation>%1 nur zum Lesen öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n differences beside these</source>
        <translation>
            <numerusform>%n weiterer Unterschied</numerusform>
            <numerusform>%n weitere Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and rank, %2 against %3</source>
        <translation>%1 und Rang, %2 gegenüber %3</translation>
    </message>
    <message>
        <source>Bring back %1 for the selection</source>
        <translation>Auswahl auf %1 zurückholen</translation>
    </message>
    <message>
        <source>Bring back everything</source>
        <translation>Alles zurückholen</translation>
    </message>
    <message>
        <source>Bring back the selection</source>
        <translation>Auswahl zurückholen</translation>
    </message>
    <message>
        <source>Only this item is compared:</source>
        <translation>Nur dieser Eintrag wird verglichen:</translation>
    </message>
    <message>
        <source>This item doesn&apos;t differ between %1 and %2.</source>
        <translation>Zwischen %1 und %2 unterscheidet sich dieser Eintrag nicht.</translation>
    </message>
    <message>
        <source>Only %1 is compared</source>
        <translation>Nur %1 wird verglichen</translation>
    </message>
    <message>
        <source>Bring back this item</source>
        <translation>Diesen Eintrag zurückholen</translation>
    </message>
    <message>
        <source>Bring back %1 for this item</source>
        <translation>Eintrag auf %1 zurückholen</translation>
    </message>
</context>
<context>
    <name>leadline::ComputedSection</name>
    <message>
        <source>Worked out</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>%1 of %2 in the portfolio</source>
        <comment>a rank</comment>
        <translation>%1 von %2 im Portfolio</translation>
    </message>
    <message>
        <source>%1 of %2 in the plan</source>
        <comment>a rank</comment>
        <translation>%1 von %2 im Plan</translation>
    </message>
</context>
<context>
    <name>leadline::ConflictChoice</name>
    <message>
        <source>%1: %2</source>
        <comment>whose value: the value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Counts until somebody decides</source>
        <translation>Gilt, bis jemand entscheidet</translation>
    </message>
    <message>
        <source>%1, counts now</source>
        <comment>whose value</comment>
        <translation>%1, gilt jetzt</translation>
    </message>
</context>
<context>
    <name>leadline::ConflictRow</name>
    <message>
        <source>Kept or removed</source>
        <translation>Behalten oder entfernt</translation>
    </message>
    <message>
        <source>One removed it, the other edited it.</source>
        <translation>Von der einen Seite entfernt, von der anderen bearbeitet.</translation>
    </message>
    <message>
        <source>before: not set</source>
        <translation>vorher: nicht gesetzt</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>vorher: %1</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Anderer…</translation>
    </message>
    <message>
        <source>Another value for %1</source>
        <translation>Ein anderer Wert für %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%1 worked on it</source>
        <translation>%1 hat daran gearbeitet</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 removed it</source>
        <translation>%1 hat es entfernt</translation>
    </message>
    <message>
        <source>Stored second</source>
        <translation>Als Zweites gespeichert</translation>
    </message>
    <message>
        <source>Stored first</source>
        <translation>Als Erstes gespeichert</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meiner</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Store this value</source>
        <translation>Diesen Wert speichern</translation>
    </message>
    <message>
        <source>From one value to the other</source>
        <translation>Von einem Wert zum anderen</translation>
    </message>
    <message>
        <source>Take the value</source>
        <translation>Wert nehmen</translation>
    </message>
</context>
<context>
    <name>leadline::ConflictsWorkspace</name>
    <message>
        <source>Nothing to decide</source>
        <translation>Nichts zu entscheiden</translation>
    </message>
    <message>
        <source>When two people change the same value at the same time, both stand here until somebody chooses.</source>
        <translation>Wenn zwei Personen denselben Wert gleichzeitig ändern, stehen beide hier, bis jemand wählt.</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n zu entscheiden</numerusform>
            <numerusform>%n zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values were changed by two people</source>
        <translation>
            <numerusform>%n Wert wurde von zwei Personen geändert</numerusform>
            <numerusform>%n Werte wurden von zwei Personen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more appear here when these are decided.</source>
        <translation>
            <numerusform>%n weiterer erscheint hier, wenn diese entschieden sind.</numerusform>
            <numerusform>%n weitere erscheinen hier, wenn diese entschieden sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a command and the item it is for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All of mine</source>
        <translation>Alle meine</translation>
    </message>
    <message>
        <source>All of theirs</source>
        <translation>Alle der anderen Seite</translation>
    </message>
    <message>
        <source>Show the item</source>
        <translation>Eintrag zeigen</translation>
    </message>
    <message>
        <source>Decide %1 of %2</source>
        <translation>%1 von %2 entscheiden</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Decide the values of %1</source>
        <translation>Die Werte von %1 entscheiden</translation>
    </message>
</context>
<context>
    <name>leadline::ContributionLine</name>
    <message>
        <source>pt</source>
        <comment>percentage points</comment>
        <translation>PP</translation>
    </message>
    <message>
        <source>Expected change of %1</source>
        <translation>Erwartete Änderung von %1</translation>
    </message>
    <message>
        <source>Grey: reached so far. Blue: what this feature is expected to add. Tick: the plan for today.</source>
        <translation>Grau: bisher erreicht. Blau: was dieses Feature voraussichtlich beiträgt. Strich: der Plan für heute.</translation>
    </message>
    <message>
        <source>Chance that it works: %1%.</source>
        <translation>Wahrscheinlichkeit, dass es gelingt: %1&#xa0;%.</translation>
    </message>
</context>
<context>
    <name>leadline::CopyBanner</name>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>A copy of this plan lies beside it: %1</source>
        <translation>Neben diesem Plan liegt eine Kopie: %1</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n changes that this plan doesn&apos;t have.</source>
        <translation>
            <numerusform>Sie enthält %n Änderung, die dieser Plan nicht hat.</numerusform>
            <numerusform>Sie enthält %n Änderungen, die dieser Plan nicht hat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::CsvMapping</name>
    <message>
        <source>The column mapping can&apos;t be used: %1. Nothing was changed; correct the mapping file.</source>
        <translation>Die Spaltenzuordnung ist nicht brauchbar: %1. Nichts wurde geändert; die Zuordnungsdatei muss berichtigt werden.</translation>
    </message>
    <message>
        <source>it isn&apos;t a mapping of version 1</source>
        <translation>es ist keine Zuordnung der Version 1</translation>
    </message>
    <message>
        <source>there is no entity “%1”</source>
        <translation>die Entität „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>“day_order” is neither “day first” nor “month first”</source>
        <translation>„day_order“ ist weder „day first“ noch „month first“</translation>
    </message>
    <message>
        <source>%1 has no field “%2”</source>
        <translation>%1 hat kein Feld „%2“</translation>
    </message>
    <message>
        <source>cells can&apos;t be read as “%1”</source>
        <translation>Zellen lassen sich nicht als „%1“ lesen</translation>
    </message>
    <message>
        <source>The file has no column “%1”. Nothing was changed; its columns are: %2.</source>
        <translation>Die Datei hat keine Spalte „%1“. Nichts wurde geändert; ihre Spalten sind: %2.</translation>
    </message>
</context>
<context>
    <name>leadline::CsvReader</name>
    <message>
        <source>The file is larger than %1 MB. Nothing was changed; split it into smaller files.</source>
        <translation>Die Datei ist größer als %1&#xa0;MB. Nichts wurde geändert; aufgeteilt in kleinere Dateien geht es.</translation>
    </message>
    <message>
        <source>The quotation mark opened on line %1 is never closed. Nothing was changed; close it and import the file again.</source>
        <translation>Das Anführungszeichen, das in Zeile %1 beginnt, wird nie geschlossen. Nichts wurde geändert; nach der Korrektur lässt sich die Datei erneut importieren.</translation>
    </message>
    <message>
        <source>A field on line %1 has more than %2 characters. Nothing was changed; shorten it and import the file again.</source>
        <translation>Ein Feld in Zeile %1 hat mehr als %2 Zeichen. Nichts wurde geändert; gekürzt lässt sich die Datei erneut importieren.</translation>
    </message>
    <message>
        <source>The file has more than %1 fields. Nothing was changed; split it into smaller files.</source>
        <translation>Die Datei hat mehr als %1 Felder. Nichts wurde geändert; aufgeteilt in kleinere Dateien geht es.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Nothing was changed; split it into smaller files.</source>
        <translation>Die Datei hat mehr als %1 Zeilen. Nichts wurde geändert; aufgeteilt in kleinere Dateien geht es.</translation>
    </message>
</context>
<context>
    <name>leadline::CustomColumns</name>
    <message>
        <source>The field of your own that the column “%1” went to was removed here since, so the column was left out; bring the field back from the recycle bin to import it.</source>
        <translation>Das eigene Feld, in das die Spalte „%1“ ging, wurde hier inzwischen entfernt, deshalb blieb die Spalte weg; mit dem Feld aus dem Papierkorb wird auch sie wieder importiert.</translation>
    </message>
    <message>
        <source>The column “%1” goes to a field of your own that this plan doesn&apos;t have, and was left out.</source>
        <translation>Die Spalte „%1“ geht in ein eigenes Feld, das dieser Plan nicht hat, und blieb weg.</translation>
    </message>
    <message>
        <source>The column “%1” becomes a new field of your own: %2.</source>
        <extracomment>%2 says of which type the field is, e.g. &quot;a number&quot;</extracomment>
        <translation>Die Spalte „%1“ wird zu einem neuen eigenen Feld: %2.</translation>
    </message>
    <message>
        <source>The field “%1” got new options: %2.</source>
        <translation>Das Feld „%1“ hat neue Optionen: %2.</translation>
    </message>
    <message>
        <source>a number</source>
        <comment>type of a field</comment>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a date</source>
        <comment>type of a field</comment>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>yes or no</source>
        <comment>type of a field</comment>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>a choice of %1</source>
        <comment>type of a field</comment>
        <extracomment>%1 lists the options</extracomment>
        <translation>eine Auswahl aus %1</translation>
    </message>
    <message>
        <source>a text</source>
        <comment>type of a field</comment>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>The column “%1” becomes new fields of your own, one each for %2: %3.</source>
        <extracomment>%2 lists kinds of rows, e.g. &quot;features and initiatives&quot;; %3 says of which type the fields are, e.g. &quot;a number&quot;</extracomment>
        <translation>Die Spalte „%1“ wird zu neuen eigenen Feldern, je eines für %2: %3.</translation>
    </message>
</context>
<context>
    <name>leadline::CustomSection</name>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
</context>
<context>
    <name>leadline::CustomValueEditor</name>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Verschieden</translation>
    </message>
</context>
<context>
    <name>leadline::DateEditor</name>
    <message>
        <source>Choose %1 in a calendar</source>
        <translation>%1 in einem Kalender wählen</translation>
    </message>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>In einem Kalender wählen (Alt+Abwärts)</translation>
    </message>
    <message>
        <source>Not a date yet. 12 Aug 2026, Q4 2026, mid May and +2w work.</source>
        <translation>Noch kein Datum. Möglich sind 12. Aug. 2026, Q4 2026, Mitte Mai und +2W.</translation>
    </message>
</context>
<context>
    <name>leadline::DatePopup</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Halbjahr</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>How wide the date is</source>
        <translation>Wie weit das Datum reicht</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Rough</source>
        <translation>Grob</translation>
    </message>
    <message>
        <source>How sure the date is</source>
        <translation>Wie sicher das Datum ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>leadline::DatesSection</name>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from a date to a date</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>No end yet</source>
        <translation>Noch kein Ende</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>Nicht eingeplant</translation>
    </message>
    <message>
        <source>%1 lies before the start</source>
        <translation>%1 liegt vor dem Anfang</translation>
    </message>
    <message>
        <source>%1, firm</source>
        <translation>%1, fest</translation>
    </message>
    <message>
        <source>About %1, direction only</source>
        <translation>Etwa %1, nur Richtung</translation>
    </message>
    <message>
        <source>%1, could slip to %2</source>
        <translation>%1, evtl. erst %2</translation>
    </message>
</context>
<context>
    <name>leadline::DelayFigure</name>
    <message>
        <source>Cost of delay accruing</source>
        <translation>Auflaufende Verzögerungskosten</translation>
    </message>
    <message>
        <source>cumulative</source>
        <translation>kumuliert</translation>
    </message>
    <message>
        <source>%1, %2 so far</source>
        <translation>%1, bisher %2</translation>
    </message>
    <message>
        <source>the order of CD3 would cost the same</source>
        <translation>die Reihenfolge nach CD3 würde gleich viel kosten</translation>
    </message>
    <message>
        <source>CD3 order, %1 less</source>
        <translation>CD3: %1 weniger</translation>
    </message>
    <message>
        <source>CD3 order, %1 more</source>
        <translation>CD3: %1 mehr</translation>
    </message>
    <message>
        <source>this plan</source>
        <translation>dieser Plan</translation>
    </message>
    <message>
        <source>No scheduled feature has a cost of delay yet.</source>
        <translation>Noch hat kein eingeplantes Feature Verzögerungskosten.</translation>
    </message>
    <message numerus="yes">
        <source>%n features accrue a cost until they are released.</source>
        <translation>
            <numerusform>Bei %n Feature laufen Kosten auf, bis es ausgeliefert ist.</numerusform>
            <numerusform>Bei %n Features laufen Kosten auf, bis sie ausgeliefert sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features with a cost have no dates and are left out.</source>
        <translation>
            <numerusform>%n Feature mit Kosten hat keine Termine und zählt nicht mit.</numerusform>
            <numerusform>%n Features mit Kosten haben keine Termine und zählen nicht mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until %1: %2 in this plan, %3 in the order of CD3</source>
        <translation>Bis %1: %2 in diesem Plan, %3 in der Reihenfolge nach CD3</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Dieser Plan</translation>
    </message>
    <message>
        <source>CD3 order</source>
        <translation>Nach CD3</translation>
    </message>
</context>
<context>
    <name>leadline::DependenciesSection</name>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>Unlocks</source>
        <translation>Ermöglicht</translation>
    </message>
    <message>
        <source>Relates</source>
        <translation>Verwandt</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Termin</translation>
    </message>
    <message>
        <source>%1 d late</source>
        <translation>%1&#xa0;T verspätet</translation>
    </message>
    <message>
        <source>%1 d slack</source>
        <translation>%1&#xa0;T Puffer</translation>
    </message>
</context>
<context>
    <name>leadline::DiscardDialog</name>
    <message>
        <source>%1, %2   %3</source>
        <comment>a day, a time, a change</comment>
        <translation>%1, %2   %3</translation>
    </message>
    <message>
        <source>made on %1</source>
        <comment>of changes, a day</comment>
        <translation>vom %1</translation>
    </message>
    <message>
        <source>made from %1 to %2</source>
        <comment>of changes, two days</comment>
        <translation>vom %1 bis %2</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%n of your changes to “%1”, %2, are on this computer and in no file. Once discarded, nobody can bring them back.</source>
        <translation>
            <numerusform>%n eigene Änderung an „%1“ %2 liegt auf diesem Rechner und in keiner Datei. Einmal verworfen, holt niemand sie zurück.</numerusform>
            <numerusform>%n eigene Änderungen an „%1“ %2 liegen auf diesem Rechner und in keiner Datei. Einmal verworfen, holt niemand sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>Was verloren ginge</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n changes</source>
        <translation>
            <numerusform>%n Änderung verwerfen</numerusform>
            <numerusform>%n Änderungen verwerfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>leadline::EffortSection</name>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>person-days</source>
        <translation>Personentage</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Erw.</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>Ø %1</translation>
    </message>
</context>
<context>
    <name>leadline::EntityPicker</name>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
</context>
<context>
    <name>leadline::EntityPickerModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>An entity in a list with the number of its rows, e.g. &quot;Features, 40&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>leadline::EntityTableModel</name>
    <message>
        <source>No %1</source>
        <extracomment>The heading of the rows that have none; %1 is what they are grouped by, e.g. &quot;No initiative&quot;</extracomment>
        <translation>Ohne %1</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>The heading of a group: its name, how many of its rows pass the filter and how many there are</extracomment>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>Set the dates of %1</source>
        <translation>Termine von %1 setzen</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>„%1“ von %2 setzen</translation>
    </message>
</context>
<context>
    <name>leadline::Export</name>
    <message>
        <source>%1 could not be opened for writing. Nothing was changed; choose a folder that exists and that you may write to.</source>
        <translation>%1 ließ sich nicht zum Schreiben öffnen. Nichts wurde geändert; der Ordner muss vorhanden und beschreibbar sein.</translation>
    </message>
    <message>
        <source>%1 could not be written, perhaps because the disk is full. A file that was there before is unchanged; free some space or choose another folder.</source>
        <translation>%1 ließ sich nicht schreiben, vielleicht weil der Datenträger voll ist. Eine schon vorhandene Datei ist unverändert; freier Platz oder ein anderer Ordner hilft.</translation>
    </message>
    <message>
        <source>%1 could not be written. A file that was there before is unchanged; choose another folder.</source>
        <translation>%1 ließ sich nicht schreiben. Eine schon vorhandene Datei ist unverändert; ein anderer Ordner hilft.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Nothing was changed; choose another name.</source>
        <translation>%1 ist keine gewöhnliche Datei. Nichts wurde geändert; ein anderer Name hilft.</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>Der Export wurde abgebrochen. Keine Datei wurde geschrieben.</translation>
    </message>
    <message>
        <source>The PDF could not be drawn. No file was written; try a smaller range or another paper.</source>
        <translation>Das PDF ließ sich nicht zeichnen. Keine Datei wurde geschrieben; ein kürzerer Zeitraum oder anderes Papier hilft.</translation>
    </message>
    <message>
        <source>The PDF could not be finished. No file was written; please report this.</source>
        <translation>Das PDF ließ sich nicht fertigstellen. Keine Datei wurde geschrieben; eine Meldung dieses Fehlers hilft.</translation>
    </message>
    <message>
        <source>The picture would be too large. No file was written; choose a smaller scale or fewer pages, or write a PDF.</source>
        <translation>Das Bild würde zu groß. Keine Datei wurde geschrieben; ein kleinerer Maßstab, weniger Seiten oder ein PDF hilft.</translation>
    </message>
</context>
<context>
    <name>leadline::ExportTask</name>
    <message>
        <source>The printer took no page. Choose another one, or export a PDF.</source>
        <translation>Der Drucker nahm keine Seite an. Ein anderer Drucker oder der Export als PDF hilft.</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Das Drucken wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>leadline::FeatureIdentity</name>
    <message>
        <source>%1 done</source>
        <translation>%1 erledigt</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a quarter: how much of a team&apos;s capacity is used</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>For %1 the team has promised %2 and can carry %3.</source>
        <translation>Für %1 hat das Team %2 zugesagt und kann %3 tragen.</translation>
    </message>
    <message>
        <source>In %1 the team has %2 of work and can carry %3.</source>
        <translation>In %1 hat das Team %2 Arbeit und kann %3 tragen.</translation>
    </message>
</context>
<context>
    <name>leadline::FeaturesToolbar</name>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Dicht</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Bring features from a file or from what was copied</source>
        <translation>Features aus einer Datei oder aus der Zwischenablage holen</translation>
    </message>
    <message>
        <source>Type in any cell, Enter saves</source>
        <translation>In beliebiger Zelle tippen, Enter speichert</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>List order</source>
        <translation>Listenfolge</translation>
    </message>
    <message>
        <source>%1, falling</source>
        <translation>%1, fallend</translation>
    </message>
    <message>
        <source>%1, rising</source>
        <translation>%1, steigend</translation>
    </message>
</context>
<context>
    <name>leadline::FeaturesWorkspace</name>
    <message>
        <source>No features yet</source>
        <translation>Noch keine Features</translation>
    </message>
    <message>
        <source>Add the first one, or bring what you have from a tracker or a spreadsheet.</source>
        <translation>Das erste anlegen oder Vorhandenes aus einem Tracker oder einer Tabelle holen.</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Feature</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Collapse all groups</source>
        <translation>Alle Gruppen einklappen</translation>
    </message>
    <message>
        <source>Expand all groups</source>
        <translation>Alle Gruppen ausklappen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %n features</source>
        <translation>
            <numerusform>Der Filter verbirgt das einzige Feature</numerusform>
            <numerusform>Der Filter verbirgt alle %n Features</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this plan meets every condition of the filter.</source>
        <translation>Nichts in diesem Plan erfüllt jede Bedingung des Filters.</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
    <message>
        <source>%1 of %2 features</source>
        <translation>%1 von %2 Features</translation>
    </message>
    <message numerus="yes">
        <source>%n features</source>
        <translation>
            <numerusform>%n Feature</numerusform>
            <numerusform>%n Features</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 says how many features, %2 what they need and are worth</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New feature</source>
        <translation>Neues Feature</translation>
    </message>
    <message>
        <source>The new feature is hidden by the filter.</source>
        <translation>Das neue Feature ist durch den Filter verborgen.</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
</context>
<context>
    <name>leadline::FieldEditor</name>
    <message>
        <source>Mixed</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>%1 without</source>
        <translation>%1 ohne</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Mixed: %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>different values</source>
        <translation>verschiedene Werte</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Meanwhile changed to: %1</source>
        <translation>Inzwischen geändert in: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who: what they stored</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Your value was stored in place of a colleague&apos;s. %1</source>
        <translation>Der eigene Wert wurde anstelle eines anderen gespeichert. %1</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Deren Wert nehmen</translation>
    </message>
    <message>
        <source>Leave what the colleague stored (%1); Enter stores yours</source>
        <comment>a key combination</comment>
        <translation>Lassen, was die andere Seite gespeichert hat (%1); die Eingabetaste speichert den eigenen Wert</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Add owner</source>
        <translation>Zuständige Person wählen</translation>
    </message>
</context>
<context>
    <name>leadline::FieldFigure</name>
    <message>
        <source>Value and risk</source>
        <translation>Wert und Risiko</translation>
    </message>
    <message>
        <source>a bubble for each open feature</source>
        <translation>ein Kreis für jedes offene Feature</translation>
    </message>
    <message>
        <source>hover a bubble for its name</source>
        <translation>Name erscheint unter dem Zeiger</translation>
    </message>
    <message numerus="yes">
        <source>%n features lack an input</source>
        <translation>
            <numerusform>Bei %n Feature fehlt eine Eingabe</numerusform>
            <numerusform>Bei %n Features fehlt eine Eingabe</numerusform>
        </translation>
    </message>
    <message>
        <source>the %1 largest of %2</source>
        <translation>die %1 größten von %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>value: reach × impact × confidence</source>
        <translation>Wert: Reichweite × Wirkung × Zuversicht</translation>
    </message>
    <message>
        <source>risk 1 to 10 upwards, size is effort</source>
        <translation>Risiko 1 bis 10 nach oben, Größe ist Aufwand</translation>
    </message>
    <message>
        <source>%1k</source>
        <translation>%1&#xa0;Tsd.</translation>
    </message>
    <message>
        <source>%1, %2, value %3, risk %4, %5 person-days</source>
        <translation>%1, %2, Wert %3, Risiko %4, %5 Personentage</translation>
    </message>
    <message>
        <source>no product</source>
        <translation>kein Produkt</translation>
    </message>
    <message>
        <source>%1: reach %2 × impact %3 × confidence %4</source>
        <translation>%1: Reichweite %2 × Wirkung %3 × Zuversicht %4</translation>
    </message>
    <message>
        <source>No open feature has reach, impact, confidence, risk and effort yet.</source>
        <translation>Noch hat kein offenes Feature Reichweite, Wirkung, Zuversicht, Risiko und Aufwand.</translation>
    </message>
    <message>
        <source>high value, high risk: test early</source>
        <translation>hoher Wert, hohes Risiko: früh testen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Feature</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Person-days</source>
        <translation>Personentage</translation>
    </message>
</context>
<context>
    <name>leadline::FieldSection</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>%1: show the fields</source>
        <translation>%1: Felder zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>leadline::FigureCanvas</name>
    <message>
        <source>Go to the point beside, above or below</source>
        <translation>Zum Punkt daneben, darüber oder darunter</translation>
    </message>
    <message>
        <source>Go to the first or the last point</source>
        <translation>Zum ersten oder letzten Punkt</translation>
    </message>
    <message>
        <source>Open what the point stands for</source>
        <translation>Öffnen, wofür der Punkt steht</translation>
    </message>
</context>
<context>
    <name>leadline::FigureCard</name>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation>Menü von %1</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>Das Bild liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Kommas getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
</context>
<context>
    <name>leadline::FigureStrip</name>
    <message>
        <source>Added</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Re-scored</source>
        <translation>Neu bewertet</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Ausgeliefert</translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n später</numerusform>
            <numerusform>%n später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n früher</numerusform>
            <numerusform>%n früher</numerusform>
        </translation>
    </message>
    <message>
        <source>ranks %1 up, %2 down</source>
        <extracomment>Ranks of features: how many went up and down</extracomment>
        <translation>Ränge: %1 hoch, %2 runter</translation>
    </message>
</context>
<context>
    <name>leadline::FilterChip</name>
    <message>
        <source>Active filter. Delete takes it away.</source>
        <translation>Aktiver Filter. Entf nimmt ihn weg.</translation>
    </message>
</context>
<context>
    <name>leadline::FilterChips</name>
    <message>
        <source>Add filter</source>
        <translation>Filtern</translation>
    </message>
    <message numerus="yes">
        <source>%n filters</source>
        <translation>
            <numerusform>%n Filter</numerusform>
            <numerusform>%n Filter</numerusform>
        </translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>oder %1</translation>
    </message>
</context>
<context>
    <name>leadline::FilterField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>leadline::FilterFieldEdit</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter, for example %1</source>
        <translation>Filter, etwa %1</translation>
    </message>
    <message>
        <source>Filter by words or fields</source>
        <extracomment>%1 is a condition such as status:Ready</extracomment>
        <translation>Nach Wörtern oder Feldern filtern</translation>
    </message>
    <message numerus="yes">
        <source>%n conditions</source>
        <translation>
            <numerusform>%n Bedingung</numerusform>
            <numerusform>%n Bedingungen</numerusform>
        </translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>Copy filter</source>
        <translation>Filter kopieren</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>leadline::FilterFieldMenu</name>
    <message>
        <source>Completions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: a proposal and its key or reference</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>leadline::FilterFieldToken</name>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>Condition: %1</source>
        <translation>Bedingung: %1</translation>
    </message>
    <message>
        <source>Condition that can&apos;t be read: %1</source>
        <translation>Nicht lesbare Bedingung: %1</translation>
    </message>
    <message>
        <source>not</source>
        <translation>nicht</translation>
    </message>
</context>
<context>
    <name>leadline::FolderMappingStore</name>
    <message>
        <source>The folder “%1” can&apos;t be made, so the column mapping isn&apos;t remembered. The import itself is done.</source>
        <translation>Der Ordner „%1“ ließ sich nicht anlegen, deshalb ist die Spaltenzuordnung nicht gemerkt. Der Import selbst ist erledigt.</translation>
    </message>
    <message>
        <source>The mapping file “%1” can&apos;t be opened. Nothing was changed.</source>
        <translation>Die Zuordnungsdatei „%1“ lässt sich nicht öffnen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The mapping file “%1” isn&apos;t JSON. Nothing was changed.</source>
        <translation>Die Zuordnungsdatei „%1“ ist kein JSON. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The mapping file “%1” can&apos;t be written. Choose another place.</source>
        <translation>Die Zuordnungsdatei „%1“ lässt sich nicht schreiben. Ein anderer Ort hilft.</translation>
    </message>
</context>
<context>
    <name>leadline::Generator</name>
    <message>
        <source>Set up a generated plan</source>
        <translation>Erzeugten Plan einrichten</translation>
    </message>
    <message numerus="yes">
        <source>Generate %n feature(s)</source>
        <translation>
            <numerusform>%n Feature erzeugen</numerusform>
            <numerusform>%n Features erzeugen</numerusform>
        </translation>
    </message>
    <message>
        <source>Generated portfolio</source>
        <translation>Erzeugtes Portfolio</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Release %1</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Team %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>leadline::HistorySection</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Noch ist nichts verzeichnet.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <extracomment>A field, what it was and what it is: &quot;Start 1 Oct → 12 Oct&quot;</extracomment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 added it</source>
        <translation>%1: angelegt</translation>
    </message>
    <message>
        <source>%1 removed it</source>
        <translation>%1: entfernt</translation>
    </message>
    <message>
        <source>%1 changed %2</source>
        <translation>%1: „%2“ geändert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who; what was changed from what to what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 took %3 from %2</source>
        <translation>%1: %3 aus „%2“ genommen</translation>
    </message>
    <message>
        <source>%1 added %3 to %2</source>
        <translation>%1: %3 zu „%2“ hinzugefügt</translation>
    </message>
    <message>
        <source>%1 set %2 to %3</source>
        <translation>%1: „%2“ auf %3 gesetzt</translation>
    </message>
    <message>
        <source>%1 cleared %2, was %3</source>
        <translation>%1: „%2“ geleert, vorher %3</translation>
    </message>
    <message>
        <source>%1 changed %2 from %3 to %4</source>
        <translation>%1: „%2“ von %3 auf %4 geändert</translation>
    </message>
    <message>
        <source>%1: %2, also %3</source>
        <comment>who; what was changed from what to what; other fields</comment>
        <translation>%1: %2, auch %3</translation>
    </message>
</context>
<context>
    <name>leadline::HistoryWorkspace</name>
    <message>
        <source>Reading the history…</source>
        <translation>Der Verlauf wird gelesen…</translation>
    </message>
    <message>
        <source>Take back this change</source>
        <translation>Diese Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Was aufgeführt ist</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Planstand festhalten</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Planstände</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>who made the selected change, day and time</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n changes selected</source>
        <translation>
            <numerusform>%n Änderung ausgewählt</numerusform>
            <numerusform>%n Änderungen ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Noch hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>No change fits these conditions.</source>
        <translation>Keine Änderung passt zu diesen Bedingungen.</translation>
    </message>
    <message>
        <source>Compare from here</source>
        <translation>Ab hier vergleichen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day and a time</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Only changes of this item</source>
        <translation>Nur Änderungen dieses Eintrags</translation>
    </message>
    <message>
        <source>Show the item</source>
        <translation>Eintrag zeigen</translation>
    </message>
    <message>
        <source>Nothing was changed: it is as it was then already.</source>
        <translation>Nichts wurde geändert: Es ist schon so wie damals.</translation>
    </message>
    <message>
        <source>Name of the snapshot</source>
        <translation>Name des Planstands</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>For example: Board review</source>
        <translation>Zum Beispiel: Vorstandssitzung</translation>
    </message>
    <message>
        <source>The snapshot “%1” was taken.</source>
        <translation>Der Planstand „%1“ ist festgehalten.</translation>
    </message>
    <message>
        <source>Open the item of a change</source>
        <translation>Eintrag einer Änderung öffnen</translation>
    </message>
    <message>
        <source>A moment earlier or later by a day, on its handle</source>
        <translation>Zeitpunkt einen Tag früher oder später, auf seinem Griff</translation>
    </message>
    <message>
        <source>To the snapshot before or after, on a handle</source>
        <translation>Zum Planstand davor oder danach, auf einem Griff</translation>
    </message>
    <message>
        <source>To the first or the last day, on a handle</source>
        <translation>Zum ersten oder letzten Tag, auf einem Griff</translation>
    </message>
    <message>
        <source>Leave the plan of the past</source>
        <translation>Den vergangenen Plan verlassen</translation>
    </message>
    <message>
        <source>Bring back the whole plan as of %1?</source>
        <translation>Den ganzen Plan mit Stand %1 zurückholen?</translation>
    </message>
    <message>
        <source>Bring back everything</source>
        <translation>Alles zurückholen</translation>
    </message>
    <message>
        <source>This plan can only be read here. Nothing was changed.</source>
        <translation>Dieser Plan lässt sich hier nur lesen. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>leadline::IdentityCard</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>Wer arbeitet hier?</translation>
    </message>
    <message>
        <source>Your changes carry your name, and your own plan opens first.</source>
        <translation>Änderungen tragen diesen Namen, und der eigene Plan öffnet sich zuerst.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
</context>
<context>
    <name>leadline::ImportNotes</name>
    <message>
        <source>There is more of this kind; correct the file and import it again to see it.</source>
        <translation>Es gibt mehr davon; nach einer Korrektur der Datei zeigt ein neuer Import den Rest.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the column “%1” could not be read and were left out (line %2).</source>
        <translation>
            <numerusform>%n Wert der Spalte „%1“ war nicht lesbar und wurde weggelassen (Zeile %2).</numerusform>
            <numerusform>%n Werte der Spalte „%1“ waren nicht lesbar und wurden weggelassen (Zeile %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the column “%1” were left out, because initiatives and milestones have no such field (line %2).</source>
        <translation>
            <numerusform>%n Wert der Spalte „%1“ wurde weggelassen, weil Initiativen und Meilensteine kein solches Feld haben (Zeile %2).</numerusform>
            <numerusform>%n Werte der Spalte „%1“ wurden weggelassen, weil Initiativen und Meilensteine kein solches Feld haben (Zeile %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The status “%1” of %n row(s) isn&apos;t known and was left out (line %2).</source>
        <translation>
            <numerusform>Der Status „%1“ von %n Zeile ist nicht bekannt und wurde weggelassen (Zeile %2).</numerusform>
            <numerusform>Der Status „%1“ von %n Zeilen ist nicht bekannt und wurde weggelassen (Zeile %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parent “%1” of %n row(s) is neither in the file nor in the plan (line %2).</source>
        <translation>
            <numerusform>Der übergeordnete Eintrag „%1“ von %n Zeile ist weder in der Datei noch im Plan (Zeile %2).</numerusform>
            <numerusform>Der übergeordnete Eintrag „%1“ von %n Zeilen ist weder in der Datei noch im Plan (Zeile %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) lie below a row that can&apos;t hold them, and were imported without it (line %1).</source>
        <translation>
            <numerusform>%n Zeile liegt unter einer Zeile, die nichts aufnehmen kann, und wurde ohne diese importiert (Zeile %1).</numerusform>
            <numerusform>%n Zeilen liegen unter einer Zeile, die nichts aufnehmen kann, und wurden ohne diese importiert (Zeile %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be their own parent, and were imported without it (line %1).</source>
        <translation>
            <numerusform>%n Zeile wäre sich selbst übergeordnet und wurde ohne diesen Bezug importiert (Zeile %1).</numerusform>
            <numerusform>%n Zeilen wären sich selbst übergeordnet und wurden ohne diesen Bezug importiert (Zeile %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) depend on “%1”, which is no feature of the file or the plan (line %2).</source>
        <translation>
            <numerusform>%n Zeile hängt von „%1“ ab, das weder in der Datei noch im Plan ein Feature ist (Zeile %2).</numerusform>
            <numerusform>%n Zeilen hängen von „%1“ ab, das weder in der Datei noch im Plan ein Feature ist (Zeile %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name several releases; the first was taken (line %1).</source>
        <translation>
            <numerusform>%n Zeile nennt mehrere Releases; das erste wurde genommen (Zeile %1).</numerusform>
            <numerusform>%n Zeilen nennen mehrere Releases; das erste wurde genommen (Zeile %1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The key “%1” stands in several rows, which were therefore told apart by their titles (line %2).</source>
        <translation>Der Schlüssel „%1“ steht in mehreren Zeilen, die deshalb am Titel unterschieden wurden (Zeile %2).</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have more fields than the header; the surplus was left out (line %1).</source>
        <translation>
            <numerusform>%n Zeile hat mehr Felder als die Kopfzeile; überzählige wurden weggelassen (Zeile %1).</numerusform>
            <numerusform>%n Zeilen haben mehr Felder als die Kopfzeile; überzählige wurden weggelassen (Zeile %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have fewer fields than the header; the missing ones count as empty (line %1).</source>
        <translation>
            <numerusform>%n Zeile hat weniger Felder als die Kopfzeile; fehlende gelten als leer (Zeile %1).</numerusform>
            <numerusform>%n Zeilen haben weniger Felder als die Kopfzeile; fehlende gelten als leer (Zeile %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed their type in the file and keep the one they have here (line %1).</source>
        <translation>
            <numerusform>%n Zeile hat in der Datei den Typ gewechselt und behält den hiesigen (Zeile %1).</numerusform>
            <numerusform>%n Zeilen haben in der Datei den Typ gewechselt und behalten den hiesigen (Zeile %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is none of the options of the field that the column “%2” goes to; %n value(s) were left out (line %3).</source>
        <translation>
            <numerusform>„%1“ ist keine der Optionen des Feldes, in das die Spalte „%2“ geht; %n Wert blieb weg (Zeile %3).</numerusform>
            <numerusform>„%1“ ist keine der Optionen des Feldes, in das die Spalte „%2“ geht; %n Werte blieben weg (Zeile %3).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::ImportReport</name>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation>
            <numerusform>%n Zeile gelesen.</numerusform>
            <numerusform>%n Zeilen gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Refused:</source>
        <translation>Abgelehnt:</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Changed here since the last import, and kept:</source>
        <translation>Seit dem letzten Import hier geändert und behalten:</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Hiesiger Wert</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Wert der Datei</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>How many of an entity, e.g. &quot;62 features&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>created, updated</comment>
        <extracomment>What became of rows of an import and what they are: &quot;created: 62 features, 9 initiatives&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The end of a list: &quot;62 features and 9 initiatives&quot;</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Made for these rows: %1.</source>
        <translation>Für diese Zeilen angelegt: %1.</translation>
    </message>
    <message>
        <source>would be created</source>
        <translation>würden angelegt</translation>
    </message>
    <message>
        <source>would be updated</source>
        <translation>würden aktualisiert</translation>
    </message>
    <message>
        <source>would stay unchanged</source>
        <translation>blieben unverändert</translation>
    </message>
    <message>
        <source>would be refused</source>
        <translation>würden abgelehnt</translation>
    </message>
    <message>
        <source>Would be made for these rows: %1.</source>
        <translation>Für diese Zeilen würden angelegt: %1.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>How many fields of one&apos;s own, and for rows of which kind: &quot;2 custom fields for features&quot;</extracomment>
        <translation>%1 für %2</translation>
    </message>
</context>
<context>
    <name>leadline::ImportTask</name>
    <message>
        <source>This file holds a whole plan, which becomes a file of its own. Nothing was changed; open it from the start page.</source>
        <translation>Diese Datei enthält einen ganzen Plan, der zu einer eigenen Datei wird. Nichts wurde geändert; die Startseite kann sie öffnen.</translation>
    </message>
</context>
<context>
    <name>leadline::ImportWindow</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Wie die Datei sagt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>key and name of a product</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Product of the rows</source>
        <translation>Produkt der Zeilen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>One step to undo. Nothing is written before you choose Import.</source>
        <translation>Ein Schritt zum Rückgängigmachen. Vor „Importieren“ wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can&apos;t be read. Nothing was changed; check that it is there and that you may read it.</source>
        <translation>„%1“ lässt sich nicht lesen. Nichts wurde geändert; die Datei muss vorhanden und lesbar sein.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is larger than 256 MB. Nothing was changed; split the list.</source>
        <translation>„%1“ ist größer als 256&#xa0;MB. Nichts wurde geändert; aufgeteilt geht es.</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Eingefügte Tabelle</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values kept</source>
        <translation>
            <numerusform>%n Wert behalten</numerusform>
            <numerusform>%n Werte behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read as a table with %n columns</source>
        <translation>
            <numerusform>Gelesen als Tabelle mit %n Spalte</numerusform>
            <numerusform>Gelesen als Tabelle mit %n Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read as an export of %1 with %n columns</source>
        <translation>
            <numerusform>Gelesen als Export von %1 mit %n Spalte</numerusform>
            <numerusform>Gelesen als Export von %1 mit %n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a plan that is open here, not a list. Nothing was changed; choose the list to import.</source>
        <translation>„%1“ ist ein Plan, der hier offen ist, keine Liste. Nichts wurde geändert; zu wählen ist die Liste, die importiert werden soll.</translation>
    </message>
    <message numerus="yes">
        <source>%1 are new</source>
        <extracomment>%1 says how many of what, e.g. &quot;62 features and 9 initiatives&quot;</extracomment>
        <translation>
            <numerusform>%1 ist neu</numerusform>
            <numerusform>%1 sind neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are updated</source>
        <extracomment>%1 says how many of what, e.g. &quot;62 features and 9 initiatives&quot;</extracomment>
        <translation>
            <numerusform>%1 ist geändert</numerusform>
            <numerusform>%1 sind geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>also made: %1</source>
        <extracomment>What else is made, e.g. &quot;4 people and 1 product&quot;</extracomment>
        <translation>außerdem angelegt: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Rows of a list, and what becomes of them</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a product</source>
        <translation>Produkt wählen</translation>
    </message>
    <message>
        <source>A new one: %1</source>
        <extracomment>In the list of products: the rows go to a product that is made for them; %1 is its name</extracomment>
        <translation>Ein neues: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows name no product: choose where they go.</source>
        <translation>
            <numerusform>%n Zeile nennt kein Produkt: zur Wahl steht, wohin sie kommt.</numerusform>
            <numerusform>%n Zeilen nennen kein Produkt: zur Wahl steht, wohin sie kommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported %1</source>
        <extracomment>%1 is &quot;23 rows: 23 features are new&quot;</extracomment>
        <translation>Importiert sind %1</translation>
    </message>
</context>
<context>
    <name>leadline::InsightsSection</name>
    <message>
        <source>Insights</source>
        <translation>Erkenntnisse</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Erkenntnis</translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n customers</source>
        <translation>
            <numerusform>%1× bei %n Kunde</numerusform>
            <numerusform>%1× bei %n Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Dagegen</translation>
    </message>
</context>
<context>
    <name>leadline::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Several kinds of items are selected. Select items of one kind to edit them together.</source>
        <translation>Mehrere Arten von Einträgen sind ausgewählt. Gemeinsam bearbeiten lassen sich Einträge einer Art.</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Lösen</translation>
    </message>
    <message numerus="yes">
        <source>%n values of this were changed by two people</source>
        <translation>
            <numerusform>%n Wert davon wurde von zwei Personen geändert</numerusform>
            <numerusform>%n Werte davon wurden von zwei Personen geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::InspectorHead</name>
    <message>
        <source>%1, copy</source>
        <comment>the title of a duplicate</comment>
        <translation>%1, Kopie</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Referenz kopieren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation>Inspektor schließen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Referenz kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Several kinds</source>
        <translation>Mehrere Arten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>entity and reference</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>Verlauf zeigen</translation>
    </message>
</context>
<context>
    <name>leadline::InspectorPage</name>
    <message>
        <source>Edits apply to all of them and undo in one step.</source>
        <translation>Änderungen gelten für alle und sind ein Schritt zum Rückgängigmachen.</translation>
    </message>
    <message>
        <source>Place in the plan</source>
        <translation>Platz im Plan</translation>
    </message>
    <message>
        <source>State and sorting</source>
        <translation>Status und Einordnung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>More dates</source>
        <translation>Weitere Termine</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>Weitere Zahlen</translation>
    </message>
    <message>
        <source>Notes, tags and links</source>
        <translation>Notizen, Schlagwörter und Links</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>%1 %2 selected</source>
        <comment>number, entities</comment>
        <translation>%1 %2 ausgewählt</translation>
    </message>
</context>
<context>
    <name>leadline::JsonHistoryReader</name>
    <message>
        <source>A list of transactions is expected there.</source>
        <translation>Dort wird eine Liste von Transaktionen erwartet.</translation>
    </message>
    <message>
        <source>A transaction is expected there.</source>
        <translation>Dort wird eine Transaktion erwartet.</translation>
    </message>
    <message>
        <source>A text is expected there.</source>
        <translation>Dort wird ein Text erwartet.</translation>
    </message>
    <message>
        <source>No such kind of transaction exists.</source>
        <translation>Eine solche Art von Transaktion gibt es nicht.</translation>
    </message>
    <message>
        <source>A list of changes is expected there.</source>
        <translation>Dort wird eine Liste von Änderungen erwartet.</translation>
    </message>
    <message>
        <source>A time such as 2026-08-12T09:30:00.000Z is expected there.</source>
        <translation>Dort wird ein Zeitpunkt wie 2026-08-12T09:30:00.000Z erwartet.</translation>
    </message>
    <message>
        <source>Transactions have to be numbered upwards from 1.</source>
        <translation>Transaktionen müssen von 1 an aufwärts nummeriert sein.</translation>
    </message>
    <message>
        <source>16 hexadecimal digits are expected there.</source>
        <translation>Dort werden 16 hexadezimale Ziffern erwartet.</translation>
    </message>
    <message>
        <source>Each replica has to number its transactions upwards from 1.</source>
        <translation>Jedes Replikat muss seine Transaktionen von 1 an aufwärts nummerieren.</translation>
    </message>
    <message>
        <source>A transaction with this id stands before it.</source>
        <translation>Davor steht schon eine Transaktion mit dieser ID.</translation>
    </message>
    <message>
        <source>This version of Leadline doesn&apos;t know what it changes, and it would be lost.</source>
        <translation>Diese Version von Leadline weiß nicht, was damit geändert wird, und es ginge verloren.</translation>
    </message>
    <message>
        <source>A whole row is either there afterwards or was there before.</source>
        <translation>Eine ganze Zeile ist entweder nachher da oder war vorher da.</translation>
    </message>
    <message>
        <source>One element of a list is either added or taken away.</source>
        <translation>Ein Element einer Liste wird entweder hinzugefügt oder weggenommen.</translation>
    </message>
    <message>
        <source>A text or null is expected there.</source>
        <translation>Dort wird ein Text oder null erwartet.</translation>
    </message>
    <message>
        <source>The history spells it “%1”.</source>
        <translation>Im Verlauf lautet die Schreibweise „%1“.</translation>
    </message>
    <message>
        <source>A change doesn&apos;t fit what stands before it.</source>
        <translation>Eine Änderung passt nicht zu dem, was davor steht.</translation>
    </message>
</context>
<context>
    <name>leadline::JsonPlace</name>
    <message>
        <source>The plan can&apos;t be read at “%1”. %2 Nothing was taken over from it.</source>
        <translation>Der Plan ist bei „%1“ nicht lesbar. %2 Nichts wurde daraus übernommen.</translation>
    </message>
    <message>
        <source>This version of Leadline doesn&apos;t know the key, and what stands there would be lost.</source>
        <translation>Diese Version von Leadline kennt den Schlüssel nicht, und was dort steht, ginge verloren.</translation>
    </message>
    <message>
        <source>%1 Nothing was taken over from it.</source>
        <translation>%1 Nichts wurde daraus übernommen.</translation>
    </message>
</context>
<context>
    <name>leadline::JsonRowReader</name>
    <message>
        <source>True or false is expected there.</source>
        <translation>Dort wird true oder false erwartet.</translation>
    </message>
    <message>
        <source>It has to belong to exactly one thing.</source>
        <translation>Es muss zu genau einer Sache gehören.</translation>
    </message>
    <message>
        <source>An id is expected there.</source>
        <translation>Dort wird eine ID erwartet.</translation>
    </message>
    <message>
        <source>A list of texts is expected there.</source>
        <translation>Dort wird eine Liste von Texten erwartet.</translation>
    </message>
    <message>
        <source>A text is expected there.</source>
        <translation>Dort wird ein Text erwartet.</translation>
    </message>
    <message>
        <source>A number is expected there.</source>
        <translation>Dort wird eine Zahl erwartet.</translation>
    </message>
</context>
<context>
    <name>leadline::KeyResultRow</name>
    <message>
        <source>Check in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>Start %1</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Zielwert %1</translation>
    </message>
</context>
<context>
    <name>leadline::KeyResultsSection</name>
    <message>
        <source>Key results</source>
        <translation>Schlüsselergebnisse</translation>
    </message>
    <message>
        <source>Key result</source>
        <translation>Schlüsselergebnis</translation>
    </message>
    <message numerus="yes">
        <source>%n key results</source>
        <translation>
            <numerusform>%n Schlüsselergebnis</numerusform>
            <numerusform>%n Schlüsselergebnisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::LabelledCombo</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>leadline::LinksEditor</name>
    <message>
        <source>Address: https://…</source>
        <translation>Adresse: https://…</translation>
    </message>
    <message>
        <source>Words shown for it</source>
        <translation>Dafür gezeigte Wörter</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Link hinzufügen</translation>
    </message>
    <message>
        <source>%1: add a link</source>
        <translation>%1: Link hinzufügen</translation>
    </message>
    <message>
        <source>%1: address</source>
        <translation>%1: Adresse</translation>
    </message>
    <message>
        <source>%1: words shown for it</source>
        <translation>%1: dafür gezeigte Wörter</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Remove the link %1</source>
        <translation>Link %1 entfernen</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Link entfernen</translation>
    </message>
    <message>
        <source>Mixed; a new link replaces them</source>
        <translation>Verschieden; ein neuer Link ersetzt sie</translation>
    </message>
</context>
<context>
    <name>leadline::LiveSession</name>
    <message>
        <source>All changes saved</source>
        <translation>Alle Änderungen gespeichert</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Somebody else is saving “%1” right now. Your changes are kept on this computer and stored as soon as the file is free.</source>
        <translation>Jemand anders speichert gerade „%1“. Die Änderungen sind auf diesem Rechner aufbewahrt und werden gespeichert, sobald die Datei frei ist.</translation>
    </message>
</context>
<context>
    <name>leadline::LoadFigure</name>
    <message>
        <source>Team capacity</source>
        <translation>Teamkapazität</translation>
    </message>
    <message>
        <source>person-days planned against available</source>
        <translation>geplante gegen verfügbare Personentage</translation>
    </message>
    <message>
        <source>There is no team yet.</source>
        <translation>Noch gibt es kein Team.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 / not set</source>
        <translation>%1 / nicht gesetzt</translation>
    </message>
    <message>
        <source>%1, %2: %3, over capacity</source>
        <translation>%1, %2: %3, über der Kapazität</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>outlined: over capacity. A stronger tint means fuller.</source>
        <translation>umrandet: über der Kapazität. Kräftigere Farbe heißt voller.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Load, %</source>
        <translation>Auslastung, %</translation>
    </message>
    <message>
        <source>%1 committed</source>
        <extracomment>Heading of a column whose numbers are what was promised for the quarter, not what is planned in it</extracomment>
        <translation>%1 zugesagt</translation>
    </message>
    <message>
        <source>%1 person-days of work lie in it, %2 are available</source>
        <translation>%1 Personentage Arbeit fallen hinein, %2 sind verfügbar</translation>
    </message>
    <message>
        <source>%1 person-days of work lie in it; the team has no members and no capacity for the quarter</source>
        <translation>%1 Personentage Arbeit fallen hinein; das Team hat keine Mitglieder und keine Kapazität für das Quartal</translation>
    </message>
    <message>
        <source>%1 person-days committed</source>
        <translation>%1 Personentage zugesagt</translation>
    </message>
</context>
<context>
    <name>leadline::MainWindow</name>
    <message>
        <source>Plans (*.db)</source>
        <translation>Pläne (*.db)</translation>
    </message>
    <message>
        <source>Your name could not be written to the settings. It holds until the window is closed.</source>
        <translation>Der Name ließ sich nicht in die Einstellungen schreiben. Er gilt, bis das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>&amp;Open a plan…</source>
        <translation>Plan ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>&amp;Neuer Plan…</translation>
    </message>
    <message>
        <source>Open the &amp;example plan</source>
        <translation>Beis&amp;pielplan öffnen</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>Liste &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Close the plan</source>
        <translation>Plan &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Leadline</source>
        <translation>Leadline</translation>
    </message>
    <message>
        <source>%1 - Leadline</source>
        <comment>the window&apos;s title: the file</comment>
        <translation>%1 - Leadline</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Example plan</source>
        <translation>Beispielplan</translation>
    </message>
    <message>
        <source>Save the new plan as</source>
        <translation>Neuen Plan speichern unter</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>%1 wird angelegt</translation>
    </message>
    <message>
        <source>Save the copy as</source>
        <translation>Kopie speichern unter</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>The copy is complete: %1</source>
        <translation>Die Kopie ist vollständig: %1</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Sicherung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <extracomment>Of a file: the plan&apos;s name, and when the backup was made</extracomment>
        <translation>%1 vom %2</translation>
    </message>
    <message>
        <source>Restore the backup as</source>
        <translation>Sicherung wiederherstellen als</translation>
    </message>
</context>
<context>
    <name>leadline::MappingView</name>
    <message>
        <source>Columns of the file and where they go</source>
        <translation>Spalten der Datei und ihr Zielfeld</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Erste Werte</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Zielfeld</translation>
    </message>
    <message>
        <source>Kind of row</source>
        <translation>Art der Zeile</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Übergeordnet</translation>
    </message>
    <message>
        <source>The row&apos;s own number</source>
        <translation>Eigene Nummer der Zeile</translation>
    </message>
    <message>
        <source>Key of the product</source>
        <translation>Schlüssel des Produkts</translation>
    </message>
    <message>
        <source>Name of the product</source>
        <translation>Name des Produkts</translation>
    </message>
    <message>
        <source>Status category</source>
        <translation>Statuskategorie</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Day resolved</source>
        <translation>Tag der Lösung</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Mark under a period</source>
        <translation>Markierung unter einem Zeitraum</translation>
    </message>
    <message>
        <source>Horizon or bucket</source>
        <translation>Horizont oder Fach</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Account of the owner</source>
        <translation>Konto der zuständigen Person</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>%1 goes to</source>
        <translation>Zielfeld von %1</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>Field of your own: %1</source>
        <translation>Eigenes Feld: %1</translation>
    </message>
    <message>
        <source>A new field of your own: %1</source>
        <translation>Ein neues eigenes Feld: %1</translation>
    </message>
</context>
<context>
    <name>leadline::MarkdownEditor</name>
    <message>
        <source>Text, with Markdown if you like</source>
        <translation>Text, auf Wunsch mit Markdown</translation>
    </message>
</context>
<context>
    <name>leadline::MeasurementsSection</name>
    <message>
        <source>Measurements</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 von 10</translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins</source>
        <translation>
            <numerusform>%n Check-in</numerusform>
            <numerusform>%n Check-ins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::MergeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge a copy</source>
        <translation>Eine Kopie zusammenführen</translation>
    </message>
    <message>
        <source>Both histories are kept and nothing is lost. Where the two disagree, somebody decides later; %1 itself stays as it is.</source>
        <translation>Beide Verläufe bleiben erhalten, nichts geht verloren. Wo sich die beiden widersprechen, wird später entschieden; %1 selbst bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>What merging would bring</source>
        <translation>Was das Zusammenführen brächte</translation>
    </message>
    <message>
        <source>A backup of this plan is kept first.</source>
        <translation>Zuerst wird eine Sicherung dieses Plans aufgehoben.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a dialog</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Progress of the merge</source>
        <translation>Fortschritt der Zusammenführung</translation>
    </message>
    <message>
        <source>Cancelling the merge…</source>
        <translation>Die Zusammenführung wird abgebrochen…</translation>
    </message>
</context>
<context>
    <name>leadline::MergeReport</name>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1, %2: “%3” by %4 stands; %5 wrote “%6”. Before it was “%7”.</source>
        <translation>%1, %2: „%3“ von %4 gilt; %5 schrieb „%6“. Vorher stand dort „%7“.</translation>
    </message>
    <message>
        <source>%1: %2 removed it and %3 went on with it. It stays.</source>
        <translation>%1: von %2 entfernt, von %3 weiterbearbeitet. Es bleibt.</translation>
    </message>
    <message>
        <source>%1: %2 removed it, and something that %3 changed needs it. It stays.</source>
        <translation>%1: von %2 entfernt, aber etwas, das %3 geändert hat, braucht es. Es bleibt.</translation>
    </message>
    <message>
        <source>%1, %2: the changes of both went in a circle, so it was cleared; %3 had chosen “%4”.</source>
        <translation>%1, %2: Die Änderungen beider ergaben einen Kreis, deshalb ist das Feld jetzt leer; %3 hatte „%4“ gewählt.</translation>
    </message>
    <message>
        <source>%1: the dependencies of both went in a circle, so this one only relates now; %2 had chosen “%3”.</source>
        <translation>%1: Die Abhängigkeiten beider ergaben einen Kreis, deshalb ist diese jetzt nur noch ein Zusammenhang; %2 hatte „%3“ gewählt.</translation>
    </message>
    <message>
        <source>%1: both copies have a product with the key “%2”. This one, by %3, has the key “%4” now.</source>
        <translation>%1: In beiden Kopien gibt es ein Produkt mit dem Schlüssel „%2“. Dieses, von %3, hat jetzt den Schlüssel „%4“.</translation>
    </message>
    <message>
        <source>%1: made in both copies where there can be only one. That of %2 stands; that of %3 is kept in the conflict.</source>
        <translation>%1: in beiden Kopien angelegt, wo es nur eines geben kann. Das von %2 gilt; das von %3 steht im Konflikt.</translation>
    </message>
    <message>
        <source>“%1” has nothing that “%2” doesn&apos;t have. Nothing was changed.</source>
        <translation>„%1“ enthält nichts, was „%2“ nicht hat. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of “%1” would come into “%2”: %3. Nothing was changed.</source>
        <translation>
            <numerusform>%n Änderung aus „%1“ käme in „%2“: %3. Nichts wurde geändert.</numerusform>
            <numerusform>%n Änderungen aus „%1“ kämen in „%2“: %3. Nichts wurde geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of “%1” came into “%2”: %3.</source>
        <translation>
            <numerusform>%n Änderung aus „%1“ kam in „%2“: %3.</numerusform>
            <numerusform>%n Änderungen aus „%1“ kamen in „%2“: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: its reference was given out twice; before it was %2.</source>
        <translation>%1: Die Referenz war zweimal vergeben; vorher war sie %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts are left to decide; both values are kept:</source>
        <translation>
            <numerusform>%n Konflikt bleibt zu entscheiden; beide Werte sind aufgehoben:</numerusform>
            <numerusform>%n Konflikte bleiben zu entscheiden; beide Werte sind aufgehoben:</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what an earlier merge settled would come from “%1” into “%2”. Nothing was changed.</source>
        <translation>Aus „%1“ käme nur nach „%2“, was ein früheres Zusammenführen geregelt hat. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Only what an earlier merge settled came from “%1” into “%2”.</source>
        <translation>Aus „%1“ kam nur nach „%2“, was ein früheres Zusammenführen geregelt hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts would be left to decide; both values are kept:</source>
        <translation>
            <numerusform>%n Konflikt bliebe zu entscheiden; beide Werte würden aufgehoben:</numerusform>
            <numerusform>%n Konflikte blieben zu entscheiden; beide Werte würden aufgehoben:</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has nothing that “%2” doesn&apos;t have. What changes since an earlier merge have made of its conflicts was settled.</source>
        <translation>In „%1“ ist nichts, was „%2“ fehlt. Was Änderungen seit einer früheren Zusammenführung aus deren Konflikten gemacht haben, wurde geregelt.</translation>
    </message>
    <message>
        <source>%1, %2: “%3” from “%4” stands; “%5” had “%6”. Before it was “%7”.</source>
        <translation>%1, %2: „%3“ aus „%4“ gilt; in „%5“ stand „%6“. Vorher stand dort „%7“.</translation>
    </message>
    <message>
        <source>%1, %2: “%3” stands; %4 wrote “%5” as well, apart from it. Before it was “%6”.</source>
        <translation>%1, %2: „%3“ gilt; unabhängig davon schrieb %4 auch „%5“. Vorher stand dort „%6“.</translation>
    </message>
    <message>
        <source>%1: in “%2” it was removed, in “%3” changed. It goes to the recycle bin.</source>
        <translation>%1: in „%2“ entfernt, in „%3“ geändert. Es kommt in den Papierkorb.</translation>
    </message>
    <message>
        <source>%1: in “%2” it was removed, in “%3” changed. It stays.</source>
        <translation>%1: in „%2“ entfernt, in „%3“ geändert. Es bleibt.</translation>
    </message>
    <message>
        <source>%1: %2 removed it and %3 went on with it. It goes to the recycle bin.</source>
        <translation>%1: von %2 entfernt, von %3 weiterbearbeitet. Es kommt in den Papierkorb.</translation>
    </message>
    <message>
        <source>%1: in “%2” it was removed, and something that was changed in “%3” needs it. It stays.</source>
        <translation>%1: in „%2“ entfernt, aber etwas, das in „%3“ geändert wurde, braucht es. Es bleibt.</translation>
    </message>
    <message>
        <source>%1: made in both copies where there can be only one. That of “%2” stands; that of “%3” is kept in the conflict.</source>
        <translation>%1: in beiden Kopien angelegt, wo es nur eines geben kann. Das aus „%2“ gilt; das aus „%3“ steht im Konflikt.</translation>
    </message>
    <message>
        <source>“%1” has nothing that “%2” doesn&apos;t have.</source>
        <translation>„%1“ enthält nichts, was „%2“ nicht hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts would be decided as you ask:</source>
        <translation>
            <numerusform>%n Konflikt würde wie gewünscht entschieden:</numerusform>
            <numerusform>%n Konflikte würden wie gewünscht entschieden:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts were decided as you asked:</source>
        <translation>
            <numerusform>%n Konflikt wurde wie gewünscht entschieden:</numerusform>
            <numerusform>%n Konflikte wurden wie gewünscht entschieden:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts of an earlier merge are still to be decided:</source>
        <translation>
            <numerusform>%n Konflikt einer früheren Zusammenführung ist noch zu entscheiden:</numerusform>
            <numerusform>%n Konflikte einer früheren Zusammenführung sind noch zu entscheiden:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::MixFigure</name>
    <message>
        <source>Investment mix</source>
        <translation>Investitionsmix</translation>
    </message>
    <message>
        <source>share of effort</source>
        <translation>Anteil am Aufwand</translation>
    </message>
    <message>
        <source>No planned feature has both an effort and a kind of investment.</source>
        <translation>Kein geplantes Feature hat sowohl einen Aufwand als auch eine Investitionsart.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n points under target.</source>
        <translation>
            <numerusform>%1 liegt %n Punkt unter dem Zielanteil.</numerusform>
            <numerusform>%1 liegt %n Punkte unter dem Zielanteil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n points over target.</source>
        <translation>
            <numerusform>%1 liegt %n Punkt über dem Zielanteil.</numerusform>
            <numerusform>%1 liegt %n Punkte über dem Zielanteil.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of effort goes to new bets.</source>
        <translation>%1 des Aufwands gehen in neue Wetten.</translation>
    </message>
    <message>
        <source>%1 of effort goes to extending what is there.</source>
        <translation>%1 des Aufwands gehen in den Ausbau von Vorhandenem.</translation>
    </message>
    <message>
        <source>%1 of effort goes to reliability and upkeep.</source>
        <translation>%1 des Aufwands gehen in Zuverlässigkeit und Pflege.</translation>
    </message>
    <message>
        <source>%1 of effort goes to keeping things running.</source>
        <translation>%1 des Aufwands gehen in den laufenden Betrieb.</translation>
    </message>
    <message>
        <source>The mix is on target.</source>
        <translation>Der Mix entspricht den Zielanteilen.</translation>
    </message>
    <message>
        <source>No target is set; the portfolio&apos;s settings hold it.</source>
        <translation>Zielanteile sind nicht gesetzt; sie stehen in den Portfolio-Einstellungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n features with %1 person-days have no kind and are left out.</source>
        <translation>
            <numerusform>%n Feature mit %1 Personentagen hat keine Art und zählt nicht mit.</numerusform>
            <numerusform>%n Features mit %1 Personentagen haben keine Art und zählen nicht mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 person-days planned in the period</source>
        <translation>%1 Personentage im Zeitraum geplant</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>From the portfolio&apos;s settings</source>
        <translation>Aus den Portfolio-Einstellungen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Person-days</source>
        <translation>Personentage</translation>
    </message>
    <message>
        <source>%1, %</source>
        <translation>%1, %</translation>
    </message>
</context>
<context>
    <name>leadline::MomentPicker</name>
    <message>
        <source>From</source>
        <comment>the beginning of a comparison</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <comment>the end of a comparison</comment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Anderer Tag…</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Welcher Tag?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>For example: 1 July</source>
        <translation>Zum Beispiel: 1. Juli</translation>
    </message>
    <message>
        <source>This plan begins on %1; nothing can be compared with a day before it.</source>
        <translation>Dieser Plan beginnt am %1; mit einem Tag davor lässt sich nichts vergleichen.</translation>
    </message>
</context>
<context>
    <name>leadline::MovedModel</name>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Terminiert</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Ohne Termin</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Unparked</source>
        <translation>Entparkt</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Ausgeliefert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>Anfang %1</translation>
    </message>
    <message numerus="yes">
        <source>by %n weeks</source>
        <translation>
            <numerusform>um %n Woche</numerusform>
            <numerusform>um %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n days</source>
        <translation>
            <numerusform>um %n Tag</numerusform>
            <numerusform>um %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>leadline::MovedView</name>
    <message>
        <source>What moved</source>
        <translation>Was sich verschoben hat</translation>
    </message>
</context>
<context>
    <name>leadline::OfferBar</name>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>leadline::OtherChangesView</name>
    <message>
        <source>Other changes</source>
        <translation>Andere Änderungen</translation>
    </message>
</context>
<context>
    <name>leadline::OutcomeView</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Hier behalten</translation>
    </message>
    <message>
        <source>%1: “%2” here, “%3” in the file</source>
        <translation>%1: „%2“ hier, „%3“ in der Datei</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>What becomes of each row</source>
        <translation>Was aus jeder Zeile wird</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>leadline::OutcomesSection</name>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Key result</source>
        <translation>Schlüsselergebnis</translation>
    </message>
    <message>
        <source>expected contribution</source>
        <translation>erwarteter Beitrag</translation>
    </message>
</context>
<context>
    <name>leadline::OverflowToolbar</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>leadline::PagePreview</name>
    <message>
        <source>Preview, page %1 of %2</source>
        <translation>Vorschau, Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>leadline::PastPlanView</name>
    <message>
        <source>The plan as it was on %1; nothing can be changed here.</source>
        <translation>Der Plan vom %1; hier lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>Back to the history</source>
        <translation>Zurück zum Verlauf</translation>
    </message>
</context>
<context>
    <name>leadline::PlanBanners</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a banner</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Store them again</source>
        <translation>Wieder speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait on this computer</source>
        <translation>
            <numerusform>%n Änderung wartet auf diesem Rechner</numerusform>
            <numerusform>%n Änderungen warten auf diesem Rechner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your changes are not in this file any more. They are safe on this computer; store them again, unless an older copy was put here on purpose.</source>
        <translation>
            <numerusform>%n eigene Änderung steht nicht mehr in dieser Datei. Sie ist auf diesem Rechner sicher; sie lässt sich wieder speichern, falls hier nicht absichtlich eine ältere Kopie liegt.</numerusform>
            <numerusform>%n eigene Änderungen stehen nicht mehr in dieser Datei. Sie sind auf diesem Rechner sicher; sie lassen sich wieder speichern, falls hier nicht absichtlich eine ältere Kopie liegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values were changed by two people</source>
        <translation>
            <numerusform>%n Wert wurde von zwei Personen geändert</numerusform>
            <numerusform>%n Werte wurden von zwei Personen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Both are kept; one of them counts until somebody decides.</source>
        <translation>Beide bleiben erhalten; einer von beiden gilt, bis jemand entscheidet.</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %n</source>
        <translation>
            <numerusform>%n lösen</numerusform>
            <numerusform>%n lösen</numerusform>
        </translation>
    </message>
    <message>
        <source>Store them here</source>
        <translation>Hier speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n of your changes could not be stored under the name “%1”. They are safe on this computer; store them in this file, or discard them for good.</source>
        <translation>
            <numerusform>%n eigene Änderung ließ sich unter dem Namen „%1“ nicht speichern. Sie ist auf diesem Rechner sicher; sie lässt sich in dieser Datei speichern oder endgültig verwerfen.</numerusform>
            <numerusform>%n eigene Änderungen ließen sich unter dem Namen „%1“ nicht speichern. Sie sind auf diesem Rechner sicher; sie lassen sich in dieser Datei speichern oder endgültig verwerfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
</context>
<context>
    <name>leadline::PlanContext</name>
    <message>
        <source>This plan can only be read here. Nothing was changed.</source>
        <translation>Dieser Plan lässt sich hier nur lesen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>„%1“ von %2 setzen</translation>
    </message>
    <message numerus="yes">
        <source>Set %1 of %n items</source>
        <translation>
            <numerusform>„%1“ von %n Eintrag setzen</numerusform>
            <numerusform>„%1“ von %n Einträgen setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n items</source>
        <translation>
            <numerusform>%n Eintrag entfernen</numerusform>
            <numerusform>%n Einträge entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
</context>
<context>
    <name>leadline::PlanDocument</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Redo all the same: %1</source>
        <translation>Dennoch wiederholen: %1</translation>
    </message>
    <message>
        <source>Undo all the same: %1</source>
        <translation>Dennoch rückgängig machen: %1</translation>
    </message>
</context>
<context>
    <name>leadline::PlanJsonReader</name>
    <message>
        <source>The file isn&apos;t a Leadline plan, nor any other JSON.</source>
        <translation>Die Datei ist weder ein Leadline-Plan noch anderes JSON.</translation>
    </message>
    <message>
        <source>The plan is damaged or incomplete at line %1.</source>
        <translation>Der Plan ist in Zeile %1 beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>The file is JSON, but not a Leadline plan.</source>
        <translation>Die Datei ist JSON, aber kein Leadline-Plan.</translation>
    </message>
    <message>
        <source>A number is expected there.</source>
        <translation>Dort wird eine Zahl erwartet.</translation>
    </message>
    <message>
        <source>The plan has the form %1; this version of Leadline reads form 1. A newer version will read it.</source>
        <translation>Der Plan hat die Form %1; diese Version von Leadline liest Form 1. Eine neuere Version wird ihn lesen.</translation>
    </message>
    <message>
        <source>A list of rows is expected there.</source>
        <translation>Dort wird eine Liste von Zeilen erwartet.</translation>
    </message>
    <message>
        <source>A row is expected there.</source>
        <translation>Dort wird eine Zeile erwartet.</translation>
    </message>
    <message>
        <source>A row with this id stands before it.</source>
        <translation>Davor steht schon eine Zeile mit dieser ID.</translation>
    </message>
    <message>
        <source>It leads to a row that isn&apos;t in the plan.</source>
        <translation>Es führt zu einer Zeile, die nicht im Plan ist.</translation>
    </message>
    <message>
        <source>The plan&apos;s rows and its history disagree, so one of them was changed outside Leadline.</source>
        <translation>Die Zeilen des Plans und sein Verlauf widersprechen sich, also wurde eines davon außerhalb von Leadline geändert.</translation>
    </message>
</context>
<context>
    <name>leadline::PlanPage</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;New feature</source>
        <translation>&amp;Neues Feature</translation>
    </message>
    <message>
        <source>&amp;Print or export…</source>
        <translation>&amp;Drucken oder exportieren…</translation>
    </message>
    <message>
        <source>&amp;Remove the selected items</source>
        <translation>Ausgewählte &amp;Einträge entfernen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Show the &amp;inspector</source>
        <translation>&amp;Inspektor einblenden</translation>
    </message>
    <message>
        <source>Switch between light and &amp;dark</source>
        <translation>Zwischen hell und &amp;dunkel wechseln</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>&amp;New %1</source>
        <translation>&amp;Neu: %1</translation>
    </message>
    <message>
        <source>Hide the &amp;inspector</source>
        <translation>&amp;Inspektor ausblenden</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>Inspektor ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>While a value is typed</source>
        <translation>Beim Eingeben eines Werts</translation>
    </message>
    <message>
        <source>New %1</source>
        <comment>an entity, e.g. New objective</comment>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>Ne&amp;u</translation>
    </message>
</context>
<context>
    <name>leadline::PlanSwitcher</name>
    <message>
        <source>Whole portfolio</source>
        <translation>Ganzes Portfolio</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Shown: %1, %2</source>
        <translation>Gezeigt: %1, %2</translation>
    </message>
    <message>
        <source>Show another plan of this file</source>
        <translation>Einen anderen Plan dieser Datei zeigen</translation>
    </message>
    <message>
        <source>%1, my plan</source>
        <translation>%1, eigener Plan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a plan and its lead</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>leadline::PortfolioPage</name>
    <message>
        <source>Nothing to weigh up yet</source>
        <translation>Noch nichts abzuwägen</translation>
    </message>
    <message>
        <source>Features, objectives, teams and budgets fill this page.</source>
        <translation>Features, Ziele, Teams und Budgets füllen diese Seite.</translation>
    </message>
    <message>
        <source>Add a feature</source>
        <translation>Feature hinzufügen</translation>
    </message>
    <message>
        <source>Show the whole portfolio</source>
        <translation>Ganzes Portfolio zeigen</translation>
    </message>
</context>
<context>
    <name>leadline::PortfolioWorkspace</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message numerus="yes">
        <source>%n features</source>
        <translation>
            <numerusform>%n Feature</numerusform>
            <numerusform>%n Features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n Produkt</numerusform>
            <numerusform>%n Produkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%n Team</numerusform>
            <numerusform>%n Teams</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>leadline::PresenceLine</name>
    <message>
        <source>Also open:</source>
        <translation>Auch hier:</translation>
    </message>
    <message>
        <source>%1 is editing %2</source>
        <translation>%1 bearbeitet %2</translation>
    </message>
    <message>
        <source>Also open: %1</source>
        <translation>Auch hier: %1</translation>
    </message>
</context>
<context>
    <name>leadline::PresetList</name>
    <message>
        <source>Save as preset</source>
        <translation>Als Vorlage sichern</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Name, dann Eingabetaste</translation>
    </message>
    <message>
        <source>None yet. A preset keeps these settings under a name.</source>
        <translation>Noch keine. Eine Vorlage hält diese Einstellungen unter einem Namen fest.</translation>
    </message>
</context>
<context>
    <name>leadline::PrintDialog</name>
    <message>
        <source>Print or export</source>
        <translation>Drucken oder exportieren</translation>
    </message>
    <message>
        <source>Writing page %1 of %2</source>
        <translation>Seite %1 von %2 wird geschrieben</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Size of the preview</source>
        <translation>Größe der Vorschau</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100&#xa0;%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF exportieren</translation>
    </message>
    <message>
        <source>Page %1 is on the clipboard.</source>
        <translation>Seite %1 liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Export PNG</source>
        <translation>PNG exportieren</translation>
    </message>
    <message>
        <source>Export SVG</source>
        <translation>SVG exportieren</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>quer</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>%1 %2, drawn as it prints</source>
        <comment>paper and direction</comment>
        <translation>%1 %2, gezeichnet wie gedruckt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pages</source>
        <translation>
            <numerusform>%1, %n Seite</numerusform>
            <numerusform>%1, %n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the roadmap as</source>
        <translation>Roadmap speichern unter</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Roadmap</translation>
    </message>
    <message>
        <source>Save the portfolio page as</source>
        <translation>Portfolioseite speichern unter</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Shows the page as a printer without colour prints it</source>
        <translation>Zeigt die Seite so, wie ein Drucker ohne Farbe sie druckt</translation>
    </message>
    <message>
        <source>The pages were sent to %1.</source>
        <translation>Die Seiten gingen an %1.</translation>
    </message>
    <message>
        <source>Reading how the plan was then…</source>
        <translation>Der damalige Plan wird gelesen…</translation>
    </message>
    <message>
        <source>Printing page %1 of %2</source>
        <translation>Seite %1 von %2 wird gedruckt</translation>
    </message>
</context>
<context>
    <name>leadline::PrintSettingsPanel</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Eine Seite</translation>
    </message>
    <message>
        <source>Page wide</source>
        <translation>Seitenbreit</translation>
    </message>
    <message>
        <source>Real zoom</source>
        <translation>Echter Zoom</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbig</translation>
    </message>
    <message>
        <source>For grey printers</source>
        <translation>Für Graudrucker</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>As the roadmap says</source>
        <translation>Wie in der Roadmap</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>Four quarters</source>
        <translation>Vier Quartale</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Leserkreis</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Title block</source>
        <translation>Titelblock</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Parked features</source>
        <translation>Geparkte Features</translation>
    </message>
    <message>
        <source>smallest text %1 pt</source>
        <translation>kleinste Schrift %1&#xa0;pt</translation>
    </message>
</context>
<context>
    <name>leadline::PrintedPage</name>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Whole portfolio</source>
        <translation>Ganzes Portfolio</translation>
    </message>
    <message>
        <source>Plan owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The portfolio could not be drawn. No file was written; try another paper.</source>
        <translation>Das Portfolio ließ sich nicht zeichnen. Keine Datei wurde geschrieben; anderes Papier hilft.</translation>
    </message>
</context>
<context>
    <name>leadline::ProductLegend</name>
    <message>
        <source>Products: %1</source>
        <translation>Produkte: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>leadline::ProductQuestion</name>
    <message>
        <source>Add product</source>
        <translation>Produkt anlegen</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <source>A feature belongs to a product, and this plan has none yet.</source>
        <translation>Ein Feature gehört zu einem Produkt, und dieser Plan hat noch keines.</translation>
    </message>
    <message>
        <source>For example: Card payments</source>
        <translation>Zum Beispiel: Kartenzahlung</translation>
    </message>
    <message>
        <source>Its features are called after it: PAY-1, PAY-2</source>
        <translation>Seine Features heißen danach: PAY-1, PAY-2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This plan can only be read here. Nothing was changed.</source>
        <translation>Dieser Plan lässt sich hier nur lesen. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>leadline::ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>%1% done</source>
        <translation>%1&#xa0;% erledigt</translation>
    </message>
</context>
<context>
    <name>leadline::Rail</name>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Save what is shown as a view</source>
        <translation>Das Gezeigte als Ansicht speichern</translation>
    </message>
</context>
<context>
    <name>leadline::RailButton</name>
    <message>
        <source>%1, %2</source>
        <comment>an entry of the rail and its number</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>leadline::RecentList</name>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2, file not found at this place</source>
        <translation>%1, %2, Datei hier nicht gefunden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a recent plan and its path</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Locate</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Take it off this list</source>
        <translation>Aus dieser Liste nehmen</translation>
    </message>
    <message>
        <source>File not found at this place</source>
        <translation>Datei hier nicht gefunden</translation>
    </message>
</context>
<context>
    <name>leadline::RecordForm</name>
    <message>
        <source>New %1</source>
        <extracomment>%1 is an entity, e.g. &quot;New dependency&quot;</extracomment>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>One of them is needed.</source>
        <translation>Eines davon ist nötig.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>%1 ist nötig.</translation>
    </message>
</context>
<context>
    <name>leadline::RecordsWorkspace</name>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Dicht</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Show what was removed, to bring it back</source>
        <translation>Entferntes zeigen, um es zurückzuholen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>New %1</source>
        <extracomment>%1 is an entity, e.g. &quot;New risk&quot;</extracomment>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %n rows.</source>
        <translation>
            <numerusform>Der Filter verbirgt %n Zeile.</numerusform>
            <numerusform>Der Filter verbirgt %n Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Nothing was removed</source>
        <translation>Nichts wurde entfernt</translation>
    </message>
    <message>
        <source>What is removed from this table stays here and can be brought back.</source>
        <translation>Was aus dieser Tabelle entfernt wird, bleibt hier und lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Zurück zur Tabelle</translation>
    </message>
    <message>
        <source>No %1 yet</source>
        <extracomment>%1 is the plural of an entity, e.g. &quot;No risks yet&quot;</extracomment>
        <translation>Noch keine %1</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <extracomment>How many rows of a table are selected, of how many that are shown</extracomment>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many rows pass the filter, of how many there are</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>leadline::ReferenceEditor</name>
    <message>
        <source>Clear %1</source>
        <translation>%1 leeren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>Nichts hat diesen Namen.</translation>
    </message>
</context>
<context>
    <name>leadline::RelatedSection</name>
    <message>
        <source>%1: %2</source>
        <comment>entities: as which field they refer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>leadline::RescoredModel</name>
    <message>
        <source>%1 %2 to %3</source>
        <extracomment>A field with its value before and after</extracomment>
        <translation>%1 von %2 auf %3</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>ranks</comment>
        <translation>von %1 auf %2</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Feature</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>%1 then</source>
        <comment>a score</comment>
        <translation>%1 damals</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a score</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>by</source>
        <comment>who changed a score</comment>
        <translation>von</translation>
    </message>
</context>
<context>
    <name>leadline::RescoredView</name>
    <message>
        <source>Re-scored features</source>
        <translation>Neu bewertete Features</translation>
    </message>
</context>
<context>
    <name>leadline::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>This computer has no backup of “%1”. Backups are made before the first change of a day, an import and a merge.</source>
        <translation>Dieser Rechner hat keine Sicherung von „%1“. Gesichert wird vor der ersten Änderung eines Tages, vor einem Import und vor einer Zusammenführung.</translation>
    </message>
    <message>
        <source>A backup becomes a new file; “%1” stays as it is. What was changed since can be merged with it, if it can still be read.</source>
        <translation>Aus einer Sicherung wird eine neue Datei; „%1“ bleibt, wie sie ist. Was seitdem geändert wurde, lässt sich mit ihr zusammenführen, wenn es noch lesbar ist.</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>%1, %2   %3</source>
        <comment>a backup: its day, its time, its size</comment>
        <translation>%1, %2   %3</translation>
    </message>
    <message>
        <source>Restore as a new file…</source>
        <translation>Als neue Datei wiederherstellen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>leadline::RoadmapCanvas</name>
    <message>
        <source>This plan can only be read here. Nothing was changed.</source>
        <translation>Dieser Plan lässt sich hier nur lesen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Title of the feature</source>
        <translation>Titel des Features</translation>
    </message>
    <message>
        <source>Park %1</source>
        <translation>%1 parken</translation>
    </message>
    <message numerus="yes">
        <source>Park %n features</source>
        <translation>
            <numerusform>%n Feature parken</numerusform>
            <numerusform>%n Features parken</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n features</source>
        <translation>
            <numerusform>%n Feature duplizieren</numerusform>
            <numerusform>%n Features duplizieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n features</source>
        <translation>
            <numerusform>%n Feature verschieben</numerusform>
            <numerusform>%n Features verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 auf %2 verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n features to %1</source>
        <translation>
            <numerusform>%n Feature auf %1 verschieben</numerusform>
            <numerusform>%n Features auf %1 verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule %1</source>
        <translation>%1 einplanen</translation>
    </message>
    <message numerus="yes">
        <source>Schedule %n features</source>
        <translation>
            <numerusform>%n Feature einplanen</numerusform>
            <numerusform>%n Features einplanen</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Take %1 off the schedule</source>
        <translation>%1 aus dem Zeitplan nehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n features off the schedule</source>
        <translation>
            <numerusform>%n Feature aus dem Zeitplan nehmen</numerusform>
            <numerusform>%n Features aus dem Zeitplan nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>What the key result measures</source>
        <translation>Was das Schlüsselergebnis misst</translation>
    </message>
    <message>
        <source>This lane has no key result yet. Add one first, then measure it.</source>
        <translation>Diese Bahn hat noch kein Schlüsselergebnis. Ist eines angelegt, lässt es sich messen.</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 heute</translation>
    </message>
    <message>
        <source>New feature</source>
        <translation>Neues Feature</translation>
    </message>
    <message>
        <source>Fold all lanes</source>
        <translation>Alle Bahnen einklappen</translation>
    </message>
    <message>
        <source>Unfold all lanes</source>
        <translation>Alle Bahnen ausklappen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Edit title</source>
        <translation>Titel bearbeiten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Move to lane</source>
        <translation>In Bahn verschieben</translation>
    </message>
    <message>
        <source>Move dependent features along</source>
        <translation>Abhängige Features mitverschieben</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Einplanen</translation>
    </message>
    <message>
        <source>Take off the schedule</source>
        <translation>Aus dem Zeitplan nehmen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>New key result</source>
        <translation>Neues Schlüsselergebnis</translation>
    </message>
    <message>
        <source>New measurement</source>
        <translation>Neue Messung</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Unfold the lane</source>
        <translation>Bahn ausklappen</translation>
    </message>
    <message>
        <source>Fold the lane</source>
        <translation>Bahn einklappen</translation>
    </message>
    <message numerus="yes">
        <source>%n dependent features begin or end too soon now.</source>
        <translation>
            <numerusform>%n abhängiges Feature beginnt oder endet nun zu früh.</numerusform>
            <numerusform>%n abhängige Features beginnen oder enden nun zu früh.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move them along</source>
        <translation>Mitverschieben</translation>
    </message>
    <message>
        <source>Nothing that depends on it begins or ends too soon.</source>
        <translation>Nichts, was davon abhängt, beginnt oder endet zu früh.</translation>
    </message>
    <message>
        <source>Move %1 along</source>
        <translation>%1 mitverschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n dependent features along</source>
        <translation>
            <numerusform>%n abhängiges Feature mitverschieben</numerusform>
            <numerusform>%n abhängige Features mitverschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features no longer serve %1.</source>
        <translation>
            <numerusform>%n Feature dient %1 nicht mehr.</numerusform>
            <numerusform>%n Features dienen %1 nicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>By which key result?</source>
        <translation>Über welches Schlüsselergebnis?</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what was done, and a sentence</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Show fewer released features</source>
        <translation>Weniger ausgelieferte Features zeigen</translation>
    </message>
    <message>
        <source>Show all released features</source>
        <translation>Alle ausgelieferten Features zeigen</translation>
    </message>
    <message>
        <source>New objective</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>The filter hides %1.</source>
        <translation>Der Filter verbirgt %1.</translation>
    </message>
    <message>
        <source>Title of the objective</source>
        <translation>Titel des Ziels</translation>
    </message>
    <message>
        <source>Change the end of %1</source>
        <translation>Ende von %1 ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change the end of %n features</source>
        <translation>
            <numerusform>Ende von %n Feature ändern</numerusform>
            <numerusform>Ende von %n Features ändern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::RoadmapToolbar</name>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Farbe nach</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Quartale</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Einrasten</translation>
    </message>
    <message>
        <source>Dragged dates come to rest on weeks, months, milestones and linked features</source>
        <translation>Gezogene Termine rasten an Wochen, Monaten, Meilensteinen und verknüpften Features ein</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Condition…</source>
        <translation>Bedingung…</translation>
    </message>
    <message>
        <source>Horizon to %1</source>
        <extracomment>The end of the time that a roadmap shows, e.g. &quot;Horizon to Mar 2027&quot;</extracomment>
        <translation>Horizont bis %1</translation>
    </message>
    <message>
        <source>Move dependents</source>
        <translation>Abhängige mitziehen</translation>
    </message>
    <message>
        <source>What depends on a moved feature and would begin too soon moves along</source>
        <translation>Was von einem verschobenen Feature abhängt und zu früh begänne, wird mitverschoben</translation>
    </message>
    <message>
        <source>New objective</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>New objective (O)</source>
        <translation>Neues Ziel (O)</translation>
    </message>
</context>
<context>
    <name>leadline::RoadmapWorkspace</name>
    <message>
        <source>No features yet</source>
        <translation>Noch keine Features</translation>
    </message>
    <message>
        <source>A feature is a bet on an outcome. Draw one on a lane, or press N.</source>
        <translation>Ein Feature ist eine Wette auf ein Ergebnis. Eines auf einer Bahn aufziehen oder N drücken.</translation>
    </message>
    <message>
        <source>Add feature</source>
        <translation>Feature hinzufügen</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message numerus="yes">
        <source>It hides %n features.</source>
        <translation>
            <numerusform>Er verbirgt %n Feature.</numerusform>
            <numerusform>Er verbirgt %n Features.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Always move dependent features along</source>
        <translation>Abhängige Features immer mitverschieben</translation>
    </message>
    <message>
        <source>Fold all lanes</source>
        <translation>Alle Bahnen einklappen</translation>
    </message>
    <message>
        <source>Unfold all lanes</source>
        <translation>Alle Bahnen ausklappen</translation>
    </message>
</context>
<context>
    <name>leadline::RowLine</name>
    <message>
        <source>Delete removes the relation.</source>
        <translation>Entf entfernt den Bezug.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Edit the details</source>
        <translation>Einzelheiten bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>leadline::RowReader</name>
    <message>
        <source>Dates such as 6/7/2026 were read with the day first; a mapping with “day_order” says otherwise.</source>
        <translation>Daten wie 6/7/2026 wurden mit dem Tag zuerst gelesen; eine Zuordnung mit „day_order“ ändert das.</translation>
    </message>
    <message>
        <source>Dates such as 6/7/2026 were read with the month first; a mapping with “day_order” says otherwise.</source>
        <translation>Daten wie 6/7/2026 wurden mit dem Monat zuerst gelesen; eine Zuordnung mit „day_order“ ändert das.</translation>
    </message>
    <message>
        <source>The row has no title.</source>
        <translation>Die Zeile hat keinen Titel.</translation>
    </message>
</context>
<context>
    <name>leadline::RowResolver</name>
    <message numerus="yes">
        <source>Rows that name no product were taken for rows of “%1”, because %n row(s) with the same key and title stand there already.</source>
        <translation>
            <numerusform>Zeilen, die kein Produkt nennen, gelten als Zeilen von „%1“, weil %n Zeile mit gleichem Schlüssel und Titel schon dort steht.</numerusform>
            <numerusform>Zeilen, die kein Produkt nennen, gelten als Zeilen von „%1“, weil %n Zeilen mit gleichem Schlüssel und Titel schon dort stehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::SavedViews</name>
    <message>
        <source>Update “%1”</source>
        <translation>„%1“ aktualisieren</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>Als neue Ansicht speichern…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Update to what is shown</source>
        <translation>Auf das Gezeigte aktualisieren</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Share with everybody in this plan</source>
        <translation>Mit allen in diesem Plan teilen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save the view %1</source>
        <translation>Ansicht %1 speichern</translation>
    </message>
    <message>
        <source>The view “%1” stands in the list at the side.</source>
        <translation>Die Ansicht „%1“ steht in der Liste an der Seite.</translation>
    </message>
    <message>
        <source>Rename the view %1 to %2</source>
        <translation>Ansicht %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>What is shown here can&apos;t be saved as a view. The view “%1” is as it was.</source>
        <translation>Was hier gezeigt ist, lässt sich nicht als Ansicht speichern. Die Ansicht „%1“ ist, wie sie war.</translation>
    </message>
    <message>
        <source>Update the view %1</source>
        <translation>Ansicht %1 aktualisieren</translation>
    </message>
    <message>
        <source>Share the view %1</source>
        <translation>Ansicht %1 teilen</translation>
    </message>
    <message>
        <source>Keep the view %1 to oneself</source>
        <translation>Ansicht %1 für sich behalten</translation>
    </message>
</context>
<context>
    <name>leadline::ScoreSection</name>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>Score: %1</translation>
    </message>
    <message>
        <source>no rank</source>
        <translation>kein Rang</translation>
    </message>
    <message>
        <source>Conf.</source>
        <comment>confidence, above a narrow field</comment>
        <translation>Zuv.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufw.</translation>
    </message>
    <message>
        <source>rank %1 of %2 for %3</source>
        <comment>a period</comment>
        <translation>Rang %1 von %2 für %3</translation>
    </message>
    <message>
        <source>rank %1 of %2 in the portfolio</source>
        <translation>Rang %1 von %2 im Portfolio</translation>
    </message>
    <message>
        <source>rank %1 of %2 in the plan</source>
        <translation>Rang %1 von %2 im Plan</translation>
    </message>
    <message>
        <source>CoD</source>
        <comment>cost of delay, above a narrow field</comment>
        <translation>CoD</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>business value, above a narrow field</comment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>time criticality, above a narrow field</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Risk</source>
        <comment>risk reduction, above a narrow field</comment>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>job size, above a narrow field</comment>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Weeks</source>
        <comment>duration, above a narrow field</comment>
        <translation>Wochen</translation>
    </message>
</context>
<context>
    <name>leadline::SelectionLoads</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Nach Team</translation>
    </message>
    <message>
        <source>Blue is the part of the selection.</source>
        <translation>Blau ist der Anteil der Auswahl.</translation>
    </message>
    <message>
        <source>%1, person-days</source>
        <translation>%1, Personentage</translation>
    </message>
</context>
<context>
    <name>leadline::SelectionOutcomes</name>
    <message>
        <source>Outcomes served</source>
        <translation>Unterstützte Ergebnisse</translation>
    </message>
</context>
<context>
    <name>leadline::SelectionSums</name>
    <message>
        <source>Sums</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>of the selection</source>
        <translation>der Auswahl</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>%1, weighted mean</source>
        <translation>%1, gewichtetes Mittel</translation>
    </message>
    <message>
        <source>Cost of delay</source>
        <translation>Verzögerungskosten</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Erkenntnisse</translation>
    </message>
</context>
<context>
    <name>leadline::Sentences</name>
    <message>
        <source>This change does not fit the plan any more, so nothing was stored; look at the plan as it is now and make the change again.</source>
        <translation>Diese Änderung passt nicht mehr zum Plan, deshalb wurde nichts gespeichert; am jetzigen Stand des Plans lässt sie sich wiederholen.</translation>
    </message>
    <message>
        <source>The check was cancelled; nothing was changed.</source>
        <translation>Die Prüfung wurde abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A change that waits on this computer can&apos;t be read by this version of Leadline. It is kept; install the newest version to store it.</source>
        <translation>Eine Änderung, die auf diesem Rechner wartet, ist für diese Version von Leadline nicht lesbar. Sie bleibt erhalten; die neueste Version kann sie speichern.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Nothing was created; check the name and the folder, or make a new plan under this name.</source>
        <translation>Die Datei „%1“ gibt es nicht. Nichts wurde angelegt; zu prüfen sind Name und Ordner, oder unter diesem Namen entsteht ein neuer Plan.</translation>
    </message>
    <message>
        <source>“%1” is there already and was left as it is. Choose another name.</source>
        <translation>„%1“ gibt es schon und blieb unverändert. Ein anderer Name hilft.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a plan. Nothing was changed; choose a plan file inside it.</source>
        <translation>„%1“ ist ein Ordner, kein Plan. Nichts wurde geändert; gesucht ist eine Plandatei darin.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file. It was not opened; choose a plan file.</source>
        <translation>„%1“ ist ein Gerät oder eine Pipe, keine Datei. Es wurde nicht geöffnet; gesucht ist eine Plandatei.</translation>
    </message>
    <message>
        <source>“%1” is a link to “%2”. To be sure which file is changed, links are not opened; open the file itself.</source>
        <translation>„%1“ ist eine Verknüpfung mit „%2“. Damit klar bleibt, welche Datei sich ändert, werden Verknüpfungen nicht geöffnet; die Datei selbst lässt sich öffnen.</translation>
    </message>
    <message>
        <source>“%1” has a second name (a hard link), under which nobody could repair it after a crash. It was not opened; make a real copy and open that.</source>
        <translation>„%1“ hat einen zweiten Namen (Hardlink), unter dem niemand die Datei nach einem Absturz reparieren könnte. Sie wurde nicht geöffnet; eine echte Kopie lässt sich öffnen.</translation>
    </message>
    <message>
        <source>You have no right to read “%1”. Nothing was changed; ask its owner for access.</source>
        <translation>Für „%1“ fehlt das Leserecht. Nichts wurde geändert; der Eigentümer der Datei kann es erteilen.</translation>
    </message>
    <message>
        <source>“%1” is empty. It was left as it is; restore it from a backup, or remove it and make a new plan.</source>
        <translation>„%1“ ist leer. Die Datei blieb, wie sie war; eine Sicherung stellt sie wieder her, oder an ihrer Stelle entsteht ein neuer Plan.</translation>
    </message>
    <message>
        <source>“%1” is too small to be a plan. It was left as it is; it may have been cut off while it was copied, so copy it again or restore a backup.</source>
        <translation>„%1“ ist zu klein für einen Plan. Die Datei blieb, wie sie war; vielleicht wurde sie beim Kopieren abgeschnitten, dann hilft neues Kopieren oder eine Sicherung.</translation>
    </message>
    <message>
        <source>“%1” is larger than 2 GB, which no plan is. It was not opened; check that it is the right file.</source>
        <translation>„%1“ ist größer als 2&#xa0;GB, was kein Plan ist. Die Datei wurde nicht geöffnet; ist es die richtige?</translation>
    </message>
    <message>
        <source>“%1” is not a plan. It was left as it is; to take over a table or a text, import it into a plan.</source>
        <translation>„%1“ ist kein Plan. Die Datei blieb, wie sie war; eine Tabelle oder ein Text lässt sich in einen Plan importieren.</translation>
    </message>
    <message>
        <source>“%1” is the database of another program, not a plan. It was left as it is; choose a plan file.</source>
        <translation>„%1“ ist die Datenbank eines anderen Programms, kein Plan. Die Datei blieb, wie sie war; gesucht ist eine Plandatei.</translation>
    </message>
    <message>
        <source>“%1” is damaged. It has not been changed; copy it again from where it came, or restore the newest backup as a new file.</source>
        <translation>„%1“ ist beschädigt. Die Datei wurde nicht verändert; neues Kopieren von ihrem Ursprung hilft, oder die neueste Sicherung als neue Datei.</translation>
    </message>
    <message>
        <source>Beside “%1” lies something in place of its repair file that is not a file. Nothing was opened; ask whoever manages this folder to remove “%1-journal”.</source>
        <translation>Neben „%1“ liegt anstelle der Reparaturdatei etwas, das keine Datei ist. Nichts wurde geöffnet; wer diesen Ordner verwaltet, kann „%1-journal“ entfernen.</translation>
    </message>
    <message>
        <source>Beside “%1” lies a repair file that does not belong to it and could delete other files. Nothing was opened and nothing was deleted; ask the sender for the plan alone.</source>
        <translation>Neben „%1“ liegt eine Reparaturdatei, die nicht dazugehört und andere Dateien löschen könnte. Nichts wurde geöffnet und nichts gelöscht; der Absender kann den Plan allein senden.</translation>
    </message>
    <message>
        <source>Beside “%1” lies unfinished work of another program (“%1-wal”). Nothing was changed; close the plan in that program first.</source>
        <translation>Neben „%1“ liegt unfertige Arbeit eines anderen Programms („%1-wal“). Nichts wurde geändert; der Plan muss zuerst in jenem Programm geschlossen werden.</translation>
    </message>
    <message>
        <source>Another program has switched “%1” to a mode (WAL) that loses changes on shared folders. Nothing was changed; switch it back there, or restore a backup as a new file.</source>
        <translation>Ein anderes Programm hat „%1“ in einen Modus (WAL) geschaltet, der auf gemeinsamen Ordnern Änderungen verliert. Nichts wurde geändert; dort lässt er sich zurückschalten, oder eine Sicherung wird als neue Datei wiederhergestellt.</translation>
    </message>
    <message>
        <source>“%1” contains a part that Leadline never writes (%2). For safety it was not opened and is unchanged; ask the sender, or restore a backup as a new file.</source>
        <translation>„%1“ enthält einen Teil, den Leadline nie schreibt (%2). Zur Sicherheit wurde die Datei nicht geöffnet und ist unverändert; der Absender kann helfen, oder eine Sicherung als neue Datei.</translation>
    </message>
    <message>
        <source>“%1” was saved by a newer version of Leadline, which this one can&apos;t read. It is unchanged; install the newer version to open it.</source>
        <translation>„%1“ wurde von einer neueren Version von Leadline gespeichert, die diese nicht lesen kann. Die Datei ist unverändert; die neuere Version öffnet sie.</translation>
    </message>
    <message>
        <source>“%1” was saved by an older version of Leadline and has to be brought up to date first, which needs the right to write. It is unchanged; open it once where you may change it.</source>
        <translation>„%1“ wurde von einer älteren Version von Leadline gespeichert und muss zuerst auf den neuen Stand gebracht werden, wofür das Schreibrecht fehlt. Die Datei ist unverändert; einmal an einem beschreibbaren Ort geöffnet, geht es.</translation>
    </message>
    <message>
        <source>“%1” was saved by a newer version of Leadline. You can read it here and nothing was changed; install the newer version to change it.</source>
        <translation>„%1“ wurde von einer neueren Version von Leadline gespeichert. Hier lässt sich der Plan lesen, und nichts wurde geändert; zum Ändern braucht es die neuere Version.</translation>
    </message>
    <message>
        <source>Checking “%1” took far too long and was stopped. It is unchanged; check that it comes from somebody you trust, then try again.</source>
        <translation>Die Prüfung von „%1“ dauerte viel zu lange und wurde abgebrochen. Die Datei ist unverändert; stammt sie aus einer vertrauenswürdigen Quelle, lohnt ein neuer Versuch.</translation>
    </message>
    <message>
        <source>This change refers to something that is not in “%1”, so nothing was stored; look at the plan as it is now and make the change again.</source>
        <translation>Diese Änderung verweist auf etwas, das nicht in „%1“ ist, deshalb wurde nichts gespeichert; am jetzigen Stand des Plans lässt sie sich wiederholen.</translation>
    </message>
    <message>
        <source>“%1” was replaced by a copy without some of your changes. Nothing was written and they are safe on this computer; store them again, or look for the right file.</source>
        <translation>„%1“ wurde durch eine Kopie ersetzt, in der einige eigene Änderungen fehlen. Nichts wurde geschrieben, und sie sind auf diesem Rechner sicher; sie lassen sich neu speichern, oder die richtige Datei findet sich anderswo.</translation>
    </message>
    <message>
        <source>“%1” has a history already. It is unchanged; import the whole plan into a new file.</source>
        <translation>„%1“ hat schon einen Verlauf. Die Datei ist unverändert; der ganze Plan lässt sich in eine neue Datei importieren.</translation>
    </message>
    <message>
        <source>Somebody else is saving “%1” right now. Nothing was changed; try again in a moment.</source>
        <translation>Jemand anders speichert gerade „%1“. Nichts wurde geändert; bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“%1” was moved, deleted or replaced by another program. Your newest changes are safe on this computer; look for the file and open it again.</source>
        <translation>„%1“ wurde von einem anderen Programm verschoben, gelöscht oder ersetzt. Die neuesten Änderungen sind auf diesem Rechner sicher; ist die Datei gefunden, lässt sie sich wieder öffnen.</translation>
    </message>
    <message>
        <source>Under the name “%1” now lies a different plan. Nothing was written to it and your newest changes are safe on this computer; look for your plan under another name.</source>
        <translation>Unter dem Namen „%1“ liegt jetzt ein anderer Plan. Nichts wurde hineingeschrieben, und die neuesten Änderungen sind auf diesem Rechner sicher; der eigene Plan liegt vermutlich unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>You may read “%1” but not change it: the file or its folder is write protected. Nothing was changed; ask for the right to write, or save a copy.</source>
        <translation>„%1“ lässt sich lesen, aber nicht ändern: die Datei oder ihr Ordner ist schreibgeschützt. Nichts wurde geändert; das Schreibrecht oder eine gespeicherte Kopie hilft.</translation>
    </message>
    <message>
        <source>“%1” was not closed properly elsewhere and can&apos;t be repaired here, because the file or its folder is write protected. It is unchanged; open it once from a place with the right to write.</source>
        <translation>„%1“ wurde anderswo nicht richtig geschlossen und lässt sich hier nicht reparieren, weil die Datei oder ihr Ordner schreibgeschützt ist. Die Datei ist unverändert; einmal an einem beschreibbaren Ort geöffnet, geht es.</translation>
    </message>
    <message>
        <source>The disk is full. “%1” is as it was before your last change, and that change is kept; free some space, then try again.</source>
        <translation>Der Datenträger ist voll. „%1“ ist wie vor der letzten Änderung, und diese ist aufbewahrt; mit freiem Platz gelingt der nächste Versuch.</translation>
    </message>
    <message>
        <source>The connection to the folder of “%1” was interrupted. What was saved before is safe and your last change is kept; try again when the folder is back.</source>
        <translation>Die Verbindung zum Ordner von „%1“ wurde unterbrochen. Was vorher gespeichert war, ist sicher, und die letzte Änderung ist aufbewahrt; ist der Ordner wieder da, gelingt der nächste Versuch.</translation>
    </message>
    <message>
        <source>There was not enough memory to work on “%1”. What was saved before is safe; close other programs, then try again.</source>
        <translation>Der Arbeitsspeicher reichte für „%1“ nicht aus. Was vorher gespeichert war, ist sicher; sind andere Programme geschlossen, gelingt der nächste Versuch.</translation>
    </message>
    <message>
        <source>A change read back differently from what was written, so “%1” was left as it was before. The change is kept; please report this mistake of Leadline&apos;s.</source>
        <translation>Eine Änderung las sich anders zurück, als sie geschrieben wurde, deshalb blieb „%1“, wie es war. Die Änderung ist aufbewahrt; eine Meldung dieses Fehlers von Leadline hilft.</translation>
    </message>
    <message>
        <source>A step on “%1” failed for a reason that Leadline did not expect. What was saved before is safe; please report this mistake.</source>
        <translation>Ein Schritt an „%1“ misslang aus einem Grund, den Leadline nicht erwartet hat. Was vorher gespeichert war, ist sicher; eine Meldung dieses Fehlers hilft.</translation>
    </message>
    <message>
        <source>This installation contains two different database libraries, which could destroy a shared plan. Nothing was opened; install Leadline again.</source>
        <translation>Diese Installation enthält zwei verschiedene Datenbankbibliotheken, die einen gemeinsamen Plan zerstören könnten. Nichts wurde geöffnet; eine neue Installation von Leadline hilft.</translation>
    </message>
    <message>
        <source>The safety settings could not be applied to “%1”. It was not opened and is unchanged; install Leadline again, or report this mistake.</source>
        <translation>Die Sicherheitseinstellungen ließen sich nicht auf „%1“ anwenden. Die Datei wurde nicht geöffnet und ist unverändert; eine neue Installation von Leadline hilft, oder eine Meldung dieses Fehlers.</translation>
    </message>
    <message>
        <source>“%1” could not be created. Nothing was changed; check that the folder exists and that you may write into it.</source>
        <translation>„%1“ ließ sich nicht anlegen. Nichts wurde geändert; der Ordner muss vorhanden und beschreibbar sein.</translation>
    </message>
    <message>
        <source>The backup “%1” could not be written. The plan is unchanged and earlier backups are kept; check the space and the rights of that folder.</source>
        <translation>Die Sicherung „%1“ ließ sich nicht schreiben. Der Plan ist unverändert, und frühere Sicherungen bleiben; zu prüfen sind Platz und Rechte jenes Ordners.</translation>
    </message>
    <message>
        <source>The folder where Leadline keeps unsent changes (“%1”) can&apos;t be used. The plan is unchanged; check the space and the rights of that folder.</source>
        <translation>Der Ordner, in dem Leadline ungesendete Änderungen aufbewahrt („%1“), ist nicht benutzbar. Der Plan ist unverändert; zu prüfen sind Platz und Rechte jenes Ordners.</translation>
    </message>
    <message>
        <source>The file&apos;s structure is not the one Leadline makes: %1.</source>
        <translation>Der Aufbau der Datei ist nicht der, den Leadline anlegt: %1.</translation>
    </message>
    <message>
        <source>The database engine finds damage: %1.</source>
        <translation>Die Datenbank findet Schäden: %1.</translation>
    </message>
    <message>
        <source>A row of “%1” refers to a row of “%2” that is not there.</source>
        <translation>Eine Zeile von „%1“ verweist auf eine Zeile von „%2“, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The history was changed outside Leadline, or its end is missing: its fingerprint does not fit.</source>
        <translation>Der Verlauf wurde außerhalb von Leadline geändert, oder sein Ende fehlt: sein Fingerabdruck passt nicht.</translation>
    </message>
    <message>
        <source>The history does not fit together at %1.</source>
        <translation>Der Verlauf passt bei %1 nicht zusammen.</translation>
    </message>
    <message>
        <source>A value in the tables breaks the rules of its field: %1.</source>
        <translation>Ein Wert in den Tabellen verletzt die Regeln seines Feldes: %1.</translation>
    </message>
    <message>
        <source>The plan is not what its history says; the file was copied while it was being saved, or changed outside Leadline: %1.</source>
        <translation>Der Plan ist nicht, was sein Verlauf sagt; die Datei wurde während des Speicherns kopiert oder außerhalb von Leadline geändert: %1.</translation>
    </message>
    <message>
        <source>A row of “%1” was changed without a line in the history: %2.</source>
        <translation>Eine Zeile von „%1“ wurde ohne Eintrag im Verlauf geändert: %2.</translation>
    </message>
    <message>
        <source>The table “%1” holds entries that belong to nothing.</source>
        <translation>Die Tabelle „%1“ enthält Einträge, die zu nichts gehören.</translation>
    </message>
    <message>
        <source>A place in the history can&apos;t be read; nothing was changed. Choose another snapshot, or a day.</source>
        <translation>Eine Stelle im Verlauf ist nicht lesbar; nichts wurde geändert. Ein anderer Planstand hilft, oder ein Tag.</translation>
    </message>
    <message>
        <source>“%1” was given twice; a plan is merged with another copy of it. Nothing was changed; name the other copy.</source>
        <translation>„%1“ wurde zweimal genannt; ein Plan wird mit einer anderen Kopie zusammengeführt. Nichts wurde geändert; die andere Kopie angeben.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are different plans, not copies of one. Nothing was changed; to take over rows of another plan, export them and import them.</source>
        <translation>„%1“ und „%2“ sind verschiedene Pläne, nicht Kopien desselben. Nichts wurde geändert; Zeilen eines anderen Plans lassen sich exportieren und importieren.</translation>
    </message>
    <message>
        <source>“%1” is not sound, so nothing was merged and both files are unchanged; see what “leadline verify” says about it, and merge a backup instead.</source>
        <translation>„%1“ ist nicht in Ordnung, deshalb wurde nichts zusammengeführt, und beide Dateien sind unverändert; „leadline verify“ sagt Näheres, stattdessen hilft eine Sicherung.</translation>
    </message>
    <message>
        <source>“%1” was written by a copied installation of Leadline that took itself for another one. Nothing was changed; export what is new there and import it.</source>
        <translation>„%1“ wurde von einer kopierten Installation von Leadline geschrieben, die sich für eine andere hielt. Nichts wurde geändert; Neues von dort lässt sich exportieren und importieren.</translation>
    </message>
    <message>
        <source>Before a merge: the copy last changed by %1</source>
        <translation>Vor einer Zusammenführung: die Kopie, zuletzt geändert von %1</translation>
    </message>
    <message>
        <source>The merge was cancelled; nothing was changed.</source>
        <translation>Die Zusammenführung wurde abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Somebody else has changed “%1” meanwhile. Nothing was changed; try again.</source>
        <translation>Jemand anders hat „%1“ inzwischen geändert. Nichts wurde geändert; bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The disk is full, so “%1” could not be created. Nothing was left behind; free some space or choose another folder, then try again.</source>
        <translation>Der Datenträger ist voll, darum konnte „%1“ nicht angelegt werden. Es blieb nichts zurück; mit mehr Platz oder in einem anderen Ordner gelingt ein neuer Versuch.</translation>
    </message>
    <message>
        <source>There is no folder “%2” for the copy “%1”. The plan is unchanged and nothing was written; make the folder, or choose another one.</source>
        <translation>Für die Kopie „%1“ fehlt der Ordner „%2“. Der Plan ist unverändert und nichts wurde geschrieben; den Ordner anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>The disk is full, so the copy “%1” could not be written. The plan is unchanged and nothing was left behind; free some space there, then try again.</source>
        <translation>Der Datenträger ist voll, darum konnte die Kopie „%1“ nicht geschrieben werden. Der Plan ist unverändert und es blieb nichts zurück; mit mehr Platz dort gelingt ein neuer Versuch.</translation>
    </message>
    <message>
        <source>“%1” could not be copied to “%2”, because reading or writing failed. The plan is unchanged and nothing was left behind; try again when both folders can be reached.</source>
        <translation>„%1“ konnte nicht nach „%2“ kopiert werden, weil Lesen oder Schreiben scheiterte. Der Plan ist unverändert und es blieb nichts zurück; ein neuer Versuch gelingt, wenn beide Ordner erreichbar sind.</translation>
    </message>
    <message>
        <source>There is no transaction #%1; the newest is #%2. Nothing was changed; “leadline log” lists them.</source>
        <translation>Die Transaktion #%1 gibt es nicht; die neueste ist #%2. Nichts wurde geändert; „leadline log“ listet sie auf.</translation>
    </message>
    <message>
        <source>“%1” can only be read now: the file, its folder or its disk is write protected. What was saved before is safe and your last change is kept; ask for the right to write, or save a copy.</source>
        <translation>„%1“ lässt sich nur noch lesen: die Datei, ihr Ordner oder ihr Datenträger ist schreibgeschützt. Was vorher gespeichert war, ist sicher, und die letzte Änderung bleibt erhalten; das Schreibrecht oder eine gespeicherte Kopie hilft.</translation>
    </message>
</context>
<context>
    <name>leadline::SettingsDialog</name>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Wer hier arbeitet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Another language shows when Leadline is started again.</source>
        <translation>Eine andere Sprache zeigt sich beim nächsten Start von Leadline.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The settings could not be written. Nothing else is affected; check that the disk has room and try again.</source>
        <translation>Die Einstellungen ließen sich nicht schreiben. Sonst ist nichts betroffen; mit freiem Platz auf dem Datenträger gelingt der nächste Versuch.</translation>
    </message>
</context>
<context>
    <name>leadline::ShortcutsDialog</name>
    <message>
        <source>Find a key or what it does</source>
        <translation>Taste oder Wirkung suchen</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Das tut keine Taste.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what keys do, and the keys</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>leadline::SinceRow</name>
    <message>
        <source>What changed since</source>
        <translation>Änderungen seit</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <source>Since which day</source>
        <translation>Seit welchem Tag</translation>
    </message>
    <message>
        <source>1 July</source>
        <translation>1. Juli</translation>
    </message>
    <message>
        <source>Newest snapshot, %1</source>
        <extracomment>A choice for a page that tells what changed: &quot;Newest snapshot, 1 Jul&quot;</extracomment>
        <translation>Neuester Planstand, %1</translation>
    </message>
    <message>
        <source>No snapshot yet</source>
        <translation>Noch kein Planstand</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Ein Tag</translation>
    </message>
</context>
<context>
    <name>leadline::SnapshotList</name>
    <message>
        <source>No snapshots yet</source>
        <translation>Noch keine Planstände</translation>
    </message>
    <message>
        <source>A snapshot gives this moment of the plan a name, to compare with it later.</source>
        <translation>Ein Planstand gibt diesem Moment des Plans einen Namen, um später damit zu vergleichen.</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Mit jetzt vergleichen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Planstände</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Planstand festhalten</translation>
    </message>
    <message>
        <source>New name of the snapshot</source>
        <translation>Neuer Name des Planstands</translation>
    </message>
</context>
<context>
    <name>leadline::SnapshotModel</name>
    <message>
        <source>%1, %2</source>
        <comment>the kind of a snapshot and who took it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a snapshot: name, kind and who, when</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>leadline::StartPage</name>
    <message>
        <source>Leadline</source>
        <translation>Leadline</translation>
    </message>
    <message>
        <source>Plan from outcomes. See what each feature is expected to change, and what it costs to wait.</source>
        <translation>Von den Ergebnissen her planen. Sehen, was jedes Feature voraussichtlich bewirkt und was Warten kostet.</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Strg+O</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>Open the example plan</source>
        <translation>Beispielplan öffnen</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>The example is a payments company with two product leads, 5 products, 6 objectives and 46 features. It opens as a copy you can change freely.</source>
        <translation>Das Beispiel ist ein Zahlungsunternehmen mit zwei Produktleitungen, 5 Produkten, 6 Zielen und 46 Features. Es öffnet sich als Kopie, die sich frei ändern lässt.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Version %1. Files stay where you keep them; nothing leaves this computer.</source>
        <translation>Version %1. Dateien bleiben, wo sie liegen; nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Zuletzt geöffnete Pläne</translation>
    </message>
    <message>
        <source>Find a recent plan</source>
        <translation>Plan suchen</translation>
    </message>
    <message>
        <source>Drop a .db plan file or a CSV list of features anywhere in this window.</source>
        <translation>Eine .db-Plandatei oder eine CSV-Liste von Features irgendwo in diesem Fenster ablegen.</translation>
    </message>
    <message>
        <source>Outcome roadmap</source>
        <translation>Ergebnis-Roadmap</translation>
    </message>
    <message>
        <source>The example: objectives, key results, quarters</source>
        <translation>Das Beispiel: Ziele, Ergebnisse, Quartale</translation>
    </message>
    <message>
        <source>From a list</source>
        <translation>Aus einer Liste</translation>
    </message>
    <message>
        <source>A tracker&apos;s export or a sheet becomes a plan</source>
        <translation>Tracker-Export oder Tabelle wird zum Plan</translation>
    </message>
    <message>
        <source>Empty plan</source>
        <translation>Leerer Plan</translation>
    </message>
    <message>
        <source>Start from nothing</source>
        <translation>Mit nichts beginnen</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
</context>
<context>
    <name>leadline::StatusBar</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
</context>
<context>
    <name>leadline::SuggestionPopup</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>leadline::TableHeader</name>
    <message>
        <source>Sort rising</source>
        <translation>Steigend sortieren</translation>
    </message>
    <message>
        <source>Sort falling</source>
        <translation>Fallend sortieren</translation>
    </message>
    <message>
        <source>Don&apos;t sort</source>
        <translation>Nicht sortieren</translation>
    </message>
    <message>
        <source>Don&apos;t group</source>
        <translation>Nicht gruppieren</translation>
    </message>
    <message>
        <source>Group by %1</source>
        <translation>Nach %1 gruppieren</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Spalten wählen…</translation>
    </message>
</context>
<context>
    <name>leadline::TableView</name>
    <message numerus="yes">
        <source>Set %1 of %n items</source>
        <translation>
            <numerusform>„%1“ von %n Eintrag setzen</numerusform>
            <numerusform>„%1“ von %n Einträgen setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pasted rows had no row to go to.</source>
        <translation>
            <numerusform>Für %n eingefügte Zeile war keine Zeile da.</numerusform>
            <numerusform>Für %n eingefügte Zeilen war keine Zeile da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste into %1</source>
        <translation>In %1 einfügen</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cells</source>
        <translation>
            <numerusform>%n Zelle einfügen</numerusform>
            <numerusform>%n Zellen einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill down %1</source>
        <translation>%1 nach unten ausfüllen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Beside the heading of a group: how many of its rows pass the filter, and how many there are</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n rows</source>
        <translation>
            <numerusform>%n Zeile einfügen</numerusform>
            <numerusform>%n Zeilen einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were changed.</source>
        <translation>
            <numerusform>%n Zelle wurde geändert.</numerusform>
            <numerusform>%n Zellen wurden geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: the cells say so already.</source>
        <translation>Nichts wurde geändert: Es steht schon so in den Zellen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>rows</comment>
        <extracomment>How many rows of an entity, e.g. &quot;2 features&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cells of %1 were changed.</source>
        <extracomment>%1 says how many rows of what, e.g. &quot;2 features&quot;</extracomment>
        <translation>
            <numerusform>%n Zelle von %1 wurde geändert.</numerusform>
            <numerusform>%n Zellen von %1 wurden geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as it can&apos;t be typed here: %1.</source>
        <extracomment>%1 lists columns of a pasted table</extracomment>
        <translation>Weggelassen, weil es hier nicht eingetippt werden kann: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Paste: %n cells of %1</source>
        <extracomment>%1 says how many rows of what, e.g. &quot;2 features&quot;</extracomment>
        <translation>
            <numerusform>Einfügen: %n Zelle von %1</numerusform>
            <numerusform>Einfügen: %n Zellen von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pasted rows have no ID.</source>
        <translation>
            <numerusform>%n eingefügte Zeile hat keine ID.</numerusform>
            <numerusform>%n eingefügte Zeilen haben keine ID.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pasted rows have no ID of this plan: %1.</source>
        <translation>
            <numerusform>%n eingefügte Zeile hat keine ID dieses Plans: %1.</numerusform>
            <numerusform>%n eingefügte Zeilen haben keine ID dieses Plans: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import them as new</source>
        <translation>Als neue importieren</translation>
    </message>
    <message>
        <source>Nothing was pasted yet: the pasted rows don&apos;t say which rows they are.</source>
        <translation>Noch wurde nichts eingefügt: Die kopierten Zeilen sagen nicht, welche Zeilen sie sind.</translation>
    </message>
    <message>
        <source>Paste from “%1” on</source>
        <translation>Ab „%1“ einfügen</translation>
    </message>
</context>
<context>
    <name>leadline::TilesFigure</name>
    <message>
        <source>Key numbers</source>
        <translation>Schlüsselzahlen</translation>
    </message>
    <message>
        <source>Objectives on track</source>
        <translation>Ziele im Plan</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>no active objective</source>
        <translation>kein aktives Ziel</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 at risk</source>
        <translation>%1 gefährdet</translation>
    </message>
    <message>
        <source>%1 off track</source>
        <translation>%1 nicht im Plan</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>%1 nicht bekannt</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Key result attainment</source>
        <translation>Schlüsselergebnisse</translation>
    </message>
    <message>
        <source>no key result is measured</source>
        <translation>kein Schlüsselergebnis ist gemessen</translation>
    </message>
    <message>
        <source>planned %1 by today</source>
        <translation>bis heute geplant: %1</translation>
    </message>
    <message>
        <source>no cycle to plan by</source>
        <translation>kein Zyklus, nach dem sich planen ließe</translation>
    </message>
    <message>
        <source>Weighted mean of %1 measured key results out of %2.
The plan is a straight line from the start of the cycle to its end.</source>
        <translation>Gewichtetes Mittel von %1 gemessenen Schlüsselergebnissen aus %2.
Der Plan ist eine gerade Linie vom Anfang des Zyklus bis zu seinem Ende.</translation>
    </message>
    <message>
        <source>Q%1 commitment</source>
        <translation>Zusage für Q%1</translation>
    </message>
    <message numerus="yes">
        <source>person-days, %n teams over</source>
        <translation>
            <numerusform>PT, %n Team darüber</numerusform>
            <numerusform>PT, %n Teams darüber</numerusform>
        </translation>
    </message>
    <message>
        <source>person-days, no team over</source>
        <translation>PT, kein Team darüber</translation>
    </message>
    <message>
        <source>The whole effort of the features committed for %1, against what the teams can do then.
The load in the card below spreads effort over working days and may differ.</source>
        <translation>Der ganze Aufwand der Features, die für %1 zugesagt sind, gegen das, was die Teams dann leisten können.
Die Auslastung in der Karte darunter verteilt den Aufwand auf Arbeitstage und kann abweichen.</translation>
    </message>
    <message>
        <source>Cost of delay waiting</source>
        <translation>Verzögerungskosten</translation>
    </message>
    <message>
        <source>%1 / wk</source>
        <translation>%1 / Wo.</translation>
    </message>
    <message numerus="yes">
        <source>%n features not started</source>
        <translation>
            <numerusform>%n Feature nicht begonnen</numerusform>
            <numerusform>%n Features nicht begonnen</numerusform>
        </translation>
    </message>
    <message>
        <source>What is to begin in this quarter or the next and has not begun.</source>
        <translation>Was in diesem oder im nächsten Quartal beginnen soll und nicht begonnen hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no cost of delay and add nothing.</source>
        <translation>
            <numerusform>%n davon hat keine Verzögerungskosten und trägt nichts bei.</numerusform>
            <numerusform>%n davon haben keine Verzögerungskosten und tragen nichts bei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Budget used</source>
        <translation>Verbrauchtes Budget</translation>
    </message>
    <message>
        <source>no product has a budget</source>
        <translation>kein Produkt hat ein Budget</translation>
    </message>
    <message>
        <source>%1, no forecast yet</source>
        <translation>%1, noch keine Prognose</translation>
    </message>
    <message>
        <source>%1, forecast on budget</source>
        <translation>%1, Prognose im Budget</translation>
    </message>
    <message>
        <source>%1, forecast over budget</source>
        <translation>%1, Prognose über dem Budget</translation>
    </message>
    <message>
        <source>%1, forecast under budget</source>
        <translation>%1, Prognose unter Budget</translation>
    </message>
    <message>
        <source>At this pace %1 by the end of fiscal year %2.</source>
        <translation>In diesem Tempo %1 bis zum Ende des Geschäftsjahres %2.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>What an objective&apos;s owner says, and what its key results say</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>baseline or target missing</source>
        <translation>Ausgangs- oder Zielwert fehlt</translation>
    </message>
</context>
<context>
    <name>leadline::TimeSlider</name>
    <message>
        <source>One day earlier</source>
        <translation>Ein Tag früher</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>Ein Tag später</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 by %n people</source>
        <extracomment>%1: &quot;342 changes&quot;</extracomment>
        <translation>
            <numerusform>%1 von %n Person</numerusform>
            <numerusform>%1 von %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n changes</source>
        <translation>
            <numerusform>%1: %n Änderung</numerusform>
            <numerusform>%1: %n Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::TitleEditor</name>
    <message>
        <source>No name yet</source>
        <translation>Noch kein Name</translation>
    </message>
</context>
<context>
    <name>leadline::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>leadline::TokenEditor</name>
    <message>
        <source>Nothing has this name.</source>
        <translation>Nichts hat diesen Namen.</translation>
    </message>
    <message>
        <source>Enter adds a new tag.</source>
        <translation>Enter fügt ein neues Schlagwort hinzu.</translation>
    </message>
</context>
<context>
    <name>leadline::TopBar</name>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Print or export</source>
        <translation>Drucken oder exportieren</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Strg+K</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>leadline::UndoReport</name>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Nothing was left to redo of “%1”.</source>
        <translation>Von „%1“ war nichts mehr zu wiederholen.</translation>
    </message>
    <message>
        <source>Nothing was left to undo of “%1”.</source>
        <translation>Von „%1“ war nichts mehr rückgängig zu machen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>items that an undo left as they are</comment>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done again: %1. %2</source>
        <comment>a change, and why</comment>
        <translation>Nicht wiederholt: %1. %2</translation>
    </message>
    <message>
        <source>Not undone: %1. %2</source>
        <comment>a change, and why</comment>
        <translation>Nicht rückgängig gemacht: %1. %2</translation>
    </message>
    <message>
        <source>Done again: %1, except %2</source>
        <comment>a change, and what was left of it</comment>
        <translation>Wiederholt: %1, außer %2</translation>
    </message>
    <message>
        <source>Undone: %1, except %2</source>
        <comment>a change, and what was left of it</comment>
        <translation>Rückgängig gemacht: %1, außer %2</translation>
    </message>
    <message>
        <source>%1: %2 needs it</source>
        <comment>an item, and another one</comment>
        <translation>%1: wird von %2 gebraucht</translation>
    </message>
    <message>
        <source>%1: it can&apos;t be without %2, which was removed</source>
        <comment>an item, and another one</comment>
        <translation>%1: braucht %2, was entfernt wurde</translation>
    </message>
    <message>
        <source>%1: it was removed since</source>
        <translation>%1: wurde inzwischen entfernt</translation>
    </message>
    <message>
        <source>%1: %2 removed it since</source>
        <comment>an item, a person</comment>
        <translation>%1: von %2 inzwischen entfernt</translation>
    </message>
    <message>
        <source>%1: somebody worked on it since</source>
        <translation>%1: wurde inzwischen bearbeitet</translation>
    </message>
    <message>
        <source>%1: %2 worked on it since</source>
        <comment>an item, a person</comment>
        <translation>%1: von %2 inzwischen bearbeitet</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of its fields were changed since</source>
        <translation>
            <numerusform>%1: %n Feld wurde inzwischen geändert</numerusform>
            <numerusform>%1: %n Felder wurden inzwischen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 changed %n of its fields since</source>
        <comment>an item, a person</comment>
        <translation>
            <numerusform>%1: %n Feld wurde inzwischen von %2 geändert</numerusform>
            <numerusform>%1: %n Felder wurden inzwischen von %2 geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: its %2 was changed since</source>
        <comment>an item, a field</comment>
        <translation>%1: „%2“ wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>%1: %2 changed its %3 since</source>
        <comment>an item, a person, a field</comment>
        <translation>%1: „%3“ wurde inzwischen von %2 geändert</translation>
    </message>
    <message>
        <source>Redo anyway</source>
        <translation>Dennoch wiederholen</translation>
    </message>
    <message>
        <source>Undo anyway</source>
        <translation>Dennoch rückgängig machen</translation>
    </message>
    <message>
        <source>Redo this too</source>
        <translation>Auch das wiederholen</translation>
    </message>
    <message>
        <source>Undo this too</source>
        <translation>Auch das rückgängig machen</translation>
    </message>
    <message>
        <source>Redo these too</source>
        <translation>Auch diese wiederholen</translation>
    </message>
    <message>
        <source>Undo these too</source>
        <translation>Auch diese rückgängig machen</translation>
    </message>
</context>
<context>
    <name>leadline::ViewNamePopover</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>New name of the view</source>
        <translation>Neuer Name der Ansicht</translation>
    </message>
    <message>
        <source>For example: Q4 commitments</source>
        <translation>Zum Beispiel: Zusagen für Q4</translation>
    </message>
</context>
<context>
    <name>leadline::ViewTotals</name>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt ist</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Features</translation>
    </message>
    <message>
        <source>Of them parked</source>
        <translation>Davon geparkt</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
</context>
<context>
    <name>leadline::Workspace</name>
    <message>
        <source>New %1</source>
        <translation>Neu: %1</translation>
    </message>
</context>
</TS>
