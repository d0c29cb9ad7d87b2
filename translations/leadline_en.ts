<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BringBack</name>
    <message numerus="yes">
        <source>Bring back %n items as of %1</source>
        <translation>
            <numerusform>Bring back %n item as of %1</numerusform>
            <numerusform>Bring back %n items as of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removes %n items</source>
        <extracomment>Parts of &quot;This %1. It can be undone.&quot;</extracomment>
        <translation>
            <numerusform>removes %n item</numerusform>
            <numerusform>removes %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>brings back %n items</source>
        <translation>
            <numerusform>brings back %n item</numerusform>
            <numerusform>brings back %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes %n items</source>
        <translation>
            <numerusform>changes %n item</numerusform>
            <numerusform>changes %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>Move %n features to %1</source>
        <translation>
            <numerusform>Move %n feature to %1</numerusform>
            <numerusform>Move %n features to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them left the initiative that gave it the objective.</source>
        <extracomment>Behind &quot;Move 3 features to No objective&quot;</extracomment>
        <translation>
            <numerusform>%n of them left the initiative that gave it the objective.</numerusform>
            <numerusform>%n of them left the initiatives that gave them the objective.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellEdit</name>
    <message numerus="yes">
        <source>%n more cells were left as they are.</source>
        <translation>
            <numerusform>%n more cell was left as it is.</numerusform>
            <numerusform>%n more cells were left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were changed. Left as they are:</source>
        <translation>
            <numerusform>%n cell was changed. Left as they are:</numerusform>
            <numerusform>%n cells were changed. Left as they are:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeEntry</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckVerb</name>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>%1: %n day(s) later, %2 instead of %3</source>
        <translation>
            <numerusform>%1: %n day later, %2 instead of %3</numerusform>
            <numerusform>%1: %n days later, %2 instead of %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) earlier, %2 instead of %3</source>
        <translation>
            <numerusform>%1: %n day earlier, %2 instead of %3</numerusform>
            <numerusform>%1: %n days earlier, %2 instead of %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: ends %n day(s) later, %2 instead of %3</source>
        <translation>
            <numerusform>%1: ends %n day later, %2 instead of %3</numerusform>
            <numerusform>%1: ends %n days later, %2 instead of %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: ends %n day(s) earlier, %2 instead of %3</source>
        <translation>
            <numerusform>%1: ends %n day earlier, %2 instead of %3</numerusform>
            <numerusform>%1: ends %n days earlier, %2 instead of %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: starts %n day(s) later, %2 instead of %3</source>
        <translation>
            <numerusform>%1: starts %n day later, %2 instead of %3</numerusform>
            <numerusform>%1: starts %n days later, %2 instead of %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: starts %n day(s) earlier, %2 instead of %3</source>
        <translation>
            <numerusform>%1: starts %n day earlier, %2 instead of %3</numerusform>
            <numerusform>%1: starts %n days earlier, %2 instead of %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomValues</name>
    <message numerus="yes">
        <source>Set %1 of %n items</source>
        <translation>
            <numerusform>Set %1 of %n item</numerusform>
            <numerusform>Set %1 of %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateShift</name>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days earlier</source>
        <translation>
            <numerusform>%n day earlier</numerusform>
            <numerusform>%n days earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks later</source>
        <translation>
            <numerusform>%n week later</numerusform>
            <numerusform>%n weeks later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks earlier</source>
        <translation>
            <numerusform>%n week earlier</numerusform>
            <numerusform>%n weeks earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months later</source>
        <translation>
            <numerusform>%n month later</numerusform>
            <numerusform>%n months later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months earlier</source>
        <translation>
            <numerusform>%n month earlier</numerusform>
            <numerusform>%n months earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n items %1</source>
        <extracomment>%1 says how far, e.g. &quot;Move 3 items 2 weeks later&quot;</extracomment>
        <translation>
            <numerusform>Move %n item %1</numerusform>
            <numerusform>Move %n items %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiffVerb</name>
    <message numerus="yes">
        <source>and %n row(s) that belong to these</source>
        <translation>
            <numerusform>and %n row that belongs to these</numerusform>
            <numerusform>and %n rows that belong to these</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportTargets</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportVerb</name>
    <message numerus="yes">
        <source>The plan was copied with its history of %n changes.</source>
        <translation>
            <numerusform>The plan was copied with its history of %n change.</numerusform>
            <numerusform>The plan was copied with its history of %n changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message numerus="yes">
        <source>The last check-in of %1 is %n day(s) old; agreed was one every %2 days.</source>
        <translation>
            <numerusform>The last check-in of %1 is %n day old; agreed was one every %2 days.</numerusform>
            <numerusform>The last check-in of %1 is %n days old; agreed was one every %2 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had no check-in in the %n day(s) of its cycle; agreed was one every %2 days.</source>
        <translation>
            <numerusform>%1 had no check-in in the %n day of its cycle; agreed was one every %2 days.</numerusform>
            <numerusform>%1 had no check-in in the %n days of its cycle; agreed was one every %2 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, with %n working days in between</source>
        <translation>
            <numerusform>, with %n working day in between</numerusform>
            <numerusform>, with %n working days in between</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogVerb</name>
    <message numerus="yes">
        <source>and %n more changes</source>
        <translation>
            <numerusform>and %n more change</numerusform>
            <numerusform>and %n more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordCommands</name>
    <message numerus="yes">
        <source>Duplicate %n items</source>
        <translation>
            <numerusform>Duplicate %n item</numerusform>
            <numerusform>Duplicate %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n items</source>
        <translation>
            <numerusform>Bring back %n item</numerusform>
            <numerusform>Bring back %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Roadmap</name>
    <message numerus="yes">
        <source>%n dependencies</source>
        <translation>
            <numerusform>%n dependency</numerusform>
            <numerusform>%n dependencies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Key results that have no room in the header of a lane</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Milestones, %n not named</source>
        <translation>
            <numerusform>Milestones, %n not named</numerusform>
            <numerusform>Milestones, %n not named</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not scheduled</source>
        <translation>
            <numerusform>%n not scheduled</numerusform>
            <numerusform>%n not scheduled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n continue after %1</source>
        <extracomment>Bars that end beyond the time in sight; %1 is a month or a day</extracomment>
        <translation>
            <numerusform>%n continues after %1</numerusform>
            <numerusform>%n continue after %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more after %1</source>
        <extracomment>Features beyond the end of the time in sight; %1 is a month or a day</extracomment>
        <translation>
            <numerusform>%n more after %1</numerusform>
            <numerusform>%n more after %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n before %1</source>
        <extracomment>Features before the time in sight; %1 is a month or a day</extracomment>
        <translation>
            <numerusform>%n before %1</numerusform>
            <numerusform>%n before %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <extracomment>How late a dependency is: %n days</extracomment>
        <translation>
            <numerusform>%n d late</numerusform>
            <numerusform>%n d late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more key results</source>
        <translation>
            <numerusform>and %n more key result</numerusform>
            <numerusform>and %n more key results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The range would take more than %n sheets side by side, and nothing was drawn. Choose a shorter range, or fit it to the page&apos;s width.</source>
        <translation>
            <numerusform>The range would take more than %n sheet side by side, and nothing was drawn. Choose a shorter range, or fit it to the page&apos;s width.</numerusform>
            <numerusform>The range would take more than %n sheets side by side, and nothing was drawn. Choose a shorter range, or fit it to the page&apos;s width.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begin before %1</source>
        <extracomment>Bars that begin before the time in sight; %1 is a month or a day</extracomment>
        <translation>
            <numerusform>%n begins before %1</numerusform>
            <numerusform>%n begin before %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n released</source>
        <extracomment>Features in sight that were released before this quarter and have no bar; a click shows them</extracomment>
        <translation>
            <numerusform>+%n released</numerusform>
            <numerusform>+%n released</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoadmapChanges</name>
    <message numerus="yes">
        <source>%n change(s): %1</source>
        <extracomment>%n is the number of all changes, %1 how many of which kind: &quot;11 changes: 3 later, 2 earlier&quot;</extracomment>
        <translation>
            <numerusform>%n change: %1</numerusform>
            <numerusform>%n changes: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoadmapWords</name>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives</source>
        <translation>
            <numerusform>%n initiative</numerusform>
            <numerusform>%n initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statuses</source>
        <translation>
            <numerusform>%n status</numerusform>
            <numerusform>%n statuses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plans</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objectives</source>
        <translation>
            <numerusform>%n objective</numerusform>
            <numerusform>%n objectives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features</source>
        <translation>
            <numerusform>%n feature</numerusform>
            <numerusform>%n features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks later</source>
        <translation>
            <numerusform>%n week later</numerusform>
            <numerusform>%n weeks later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks earlier</source>
        <translation>
            <numerusform>%n week earlier</numerusform>
            <numerusform>%n weeks earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days earlier</source>
        <translation>
            <numerusform>%n day earlier</numerusform>
            <numerusform>%n days earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features selected</source>
        <translation>
            <numerusform>%n feature selected</numerusform>
            <numerusform>%n features selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 begins %n days before it is done.</source>
        <translation>
            <numerusform>%1 begins %n day before it is done.</numerusform>
            <numerusform>%1 begins %n days before it is done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Begins %n days before %1 is done.</source>
        <translation>
            <numerusform>Begins %n day before %1 is done.</numerusform>
            <numerusform>Begins %n days before %1 is done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>slack %n d</source>
        <extracomment>Days between a bar and the next one that depends on it</extracomment>
        <translation>
            <numerusform>slack %n d</numerusform>
            <numerusform>slack %n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Park %n features</source>
        <translation>
            <numerusform>Park %n feature</numerusform>
            <numerusform>Park %n features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n features</source>
        <translation>
            <numerusform>Copy %n feature</numerusform>
            <numerusform>Copy %n features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n features</source>
        <translation>
            <numerusform>Move %n feature</numerusform>
            <numerusform>Move %n features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n features off the schedule</source>
        <translation>
            <numerusform>Take %n feature off the schedule</numerusform>
            <numerusform>Take %n features off the schedule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n features also serve %1</source>
        <translation>
            <numerusform>Let %n feature also serve %1</numerusform>
            <numerusform>Let %n features also serve %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moves %n dependent features along.</source>
        <translation>
            <numerusform>Moves %n dependent feature along.</numerusform>
            <numerusform>Moves %n dependent features along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n released features stay: when they were released is their place in time.</source>
        <translation>
            <numerusform>%n released feature stays: when it was released is its place in time.</numerusform>
            <numerusform>%n released features stay: when they were released is their place in time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features end before today.</source>
        <translation>
            <numerusform>%n feature ends before today.</numerusform>
            <numerusform>%n features end before today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the start of %n features</source>
        <translation>
            <numerusform>Change the start of %n feature</numerusform>
            <numerusform>Change the start of %n features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the end of %n features</source>
        <translation>
            <numerusform>Change the end of %n feature</numerusform>
            <numerusform>Change the end of %n features</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message numerus="yes">
        <source>%n conflicts with what others stored meanwhile are left to decide: %1. Nothing of either side is lost.</source>
        <extracomment>%1 are the references of the conflicts</extracomment>
        <translation>
            <numerusform>%n conflict with what others stored meanwhile is left to decide: %1. Nothing of either side is lost.</numerusform>
            <numerusform>%n conflicts with what others stored meanwhile are left to decide: %1. Nothing of either side is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your changes could not be stored under the name “%1” and wait on this computer; open the plan in the window to store them.</source>
        <translation>
            <numerusform>%n of your changes could not be stored under the name “%1” and waits on this computer; open the plan in the window to store it.</numerusform>
            <numerusform>%n of your changes could not be stored under the name “%1” and wait on this computer; open the plan in the window to store them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>Behind plan by %n points</source>
        <translation>
            <numerusform>Behind plan by %n point</numerusform>
            <numerusform>Behind plan by %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::BulkBar</name>
    <message numerus="yes">
        <source>%1 of %n items</source>
        <translation>
            <numerusform>%1 of %n item</numerusform>
            <numerusform>%1 of %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Park %n items</source>
        <translation>
            <numerusform>Park %n item</numerusform>
            <numerusform>Park %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n items out of parking</source>
        <translation>
            <numerusform>Take %n item out of parking</numerusform>
            <numerusform>Take %n items out of parking</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n items</source>
        <translation>
            <numerusform>Remove %n item</numerusform>
            <numerusform>Remove %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::BulkBarShiftForm</name>
    <message numerus="yes">
        <source>%n items move.</source>
        <translation>
            <numerusform>%n item moves.</numerusform>
            <numerusform>%n items move.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay: they have no dates, or dates too rough for this step.</source>
        <translation>
            <numerusform>%n stays: it has no dates, or dates too rough for this step.</numerusform>
            <numerusform>%n stay: they have no dates, or dates too rough for this step.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::ChangeFilterBar</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::ChangeListModel</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::ChoiceEditor</name>
    <message numerus="yes">
        <source>%1 sets all %n selected</source>
        <translation>
            <numerusform>%1 sets the %n selected</numerusform>
            <numerusform>%1 sets all %n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::CommandSearch</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::ComparisonPane</name>
    <message numerus="yes">
        <source>%n differences beside these</source>
        <translation>
            <numerusform>%n difference beside these</numerusform>
            <numerusform>%n differences beside these</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::ConflictsWorkspace</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values were changed by two people</source>
        <translation>
            <numerusform>%n value was changed by two people</numerusform>
            <numerusform>%n values were changed by two people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more appear here when these are decided.</source>
        <translation>
            <numerusform>%n more appears here when these are decided.</numerusform>
            <numerusform>%n more appear here when these are decided.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::CopyBanner</name>
    <message numerus="yes">
        <source>It holds %n changes that this plan doesn&apos;t have.</source>
        <translation>
            <numerusform>It holds %n change that this plan doesn&apos;t have.</numerusform>
            <numerusform>It holds %n changes that this plan doesn&apos;t have.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::DelayFigure</name>
    <message numerus="yes">
        <source>%n features accrue a cost until they are released.</source>
        <translation>
            <numerusform>%n feature accrues a cost until it is released.</numerusform>
            <numerusform>%n features accrue a cost until they are released.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features with a cost have no dates and are left out.</source>
        <translation>
            <numerusform>%n feature with a cost has no dates and is left out.</numerusform>
            <numerusform>%n features with a cost have no dates and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::DiscardDialog</name>
    <message numerus="yes">
        <source>%n of your changes to “%1”, %2, are on this computer and in no file. Once discarded, nobody can bring them back.</source>
        <translation>
            <numerusform>%n of your changes to “%1”, %2, is on this computer and in no file. Once discarded, nobody can bring it back.</numerusform>
            <numerusform>%n of your changes to “%1”, %2, are on this computer and in no file. Once discarded, nobody can bring them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n changes</source>
        <translation>
            <numerusform>Discard %n change</numerusform>
            <numerusform>Discard %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::FeaturesWorkspace</name>
    <message numerus="yes">
        <source>The filter hides all %n features</source>
        <translation>
            <numerusform>The filter hides the only feature</numerusform>
            <numerusform>The filter hides all %n features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features</source>
        <translation>
            <numerusform>%n feature</numerusform>
            <numerusform>%n features</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::FieldFigure</name>
    <message numerus="yes">
        <source>%n features lack an input</source>
        <translation>
            <numerusform>%n feature lacks an input</numerusform>
            <numerusform>%n features lack an input</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::FigureStrip</name>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n later</numerusform>
            <numerusform>%n later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n earlier</numerusform>
            <numerusform>%n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::FilterChips</name>
    <message numerus="yes">
        <source>%n filters</source>
        <translation>
            <numerusform>%n filter</numerusform>
            <numerusform>%n filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::FilterFieldEdit</name>
    <message numerus="yes">
        <source>%n conditions</source>
        <translation>
            <numerusform>%n condition</numerusform>
            <numerusform>%n conditions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::Generator</name>
    <message numerus="yes">
        <source>Generate %n feature(s)</source>
        <translation>
            <numerusform>Generate %n feature</numerusform>
            <numerusform>Generate %n features</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::HistoryWorkspace</name>
    <message numerus="yes">
        <source>%n changes selected</source>
        <translation>
            <numerusform>%n change selected</numerusform>
            <numerusform>%n changes selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::ImportNotes</name>
    <message numerus="yes">
        <source>%n value(s) of the column “%1” could not be read and were left out (line %2).</source>
        <translation>
            <numerusform>%n value of the column “%1” could not be read and was left out (line %2).</numerusform>
            <numerusform>%n values of the column “%1” could not be read and were left out (line %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the column “%1” were left out, because initiatives and milestones have no such field (line %2).</source>
        <translation>
            <numerusform>%n value of the column “%1” was left out, because initiatives and milestones have no such field (line %2).</numerusform>
            <numerusform>%n values of the column “%1” were left out, because initiatives and milestones have no such field (line %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The status “%1” of %n row(s) isn&apos;t known and was left out (line %2).</source>
        <translation>
            <numerusform>The status “%1” of %n row isn&apos;t known and was left out (line %2).</numerusform>
            <numerusform>The status “%1” of %n rows isn&apos;t known and was left out (line %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parent “%1” of %n row(s) is neither in the file nor in the plan (line %2).</source>
        <translation>
            <numerusform>The parent “%1” of %n row is neither in the file nor in the plan (line %2).</numerusform>
            <numerusform>The parent “%1” of %n rows is neither in the file nor in the plan (line %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) lie below a row that can&apos;t hold them, and were imported without it (line %1).</source>
        <translation>
            <numerusform>%n row lies below a row that can&apos;t hold it, and was imported without it (line %1).</numerusform>
            <numerusform>%n rows lie below a row that can&apos;t hold them, and were imported without it (line %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be their own parent, and were imported without it (line %1).</source>
        <translation>
            <numerusform>%n row would be its own parent, and was imported without it (line %1).</numerusform>
            <numerusform>%n rows would be their own parent, and were imported without it (line %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) depend on “%1”, which is no feature of the file or the plan (line %2).</source>
        <translation>
            <numerusform>%n row depends on “%1”, which is no feature of the file or the plan (line %2).</numerusform>
            <numerusform>%n rows depend on “%1”, which is no feature of the file or the plan (line %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name several releases; the first was taken (line %1).</source>
        <translation>
            <numerusform>%n row names several releases; the first was taken (line %1).</numerusform>
            <numerusform>%n rows name several releases; the first was taken (line %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have more fields than the header; the surplus was left out (line %1).</source>
        <translation>
            <numerusform>%n row has more fields than the header; the surplus was left out (line %1).</numerusform>
            <numerusform>%n rows have more fields than the header; the surplus was left out (line %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have fewer fields than the header; the missing ones count as empty (line %1).</source>
        <translation>
            <numerusform>%n row has fewer fields than the header; the missing ones count as empty (line %1).</numerusform>
            <numerusform>%n rows have fewer fields than the header; the missing ones count as empty (line %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed their type in the file and keep the one they have here (line %1).</source>
        <translation>
            <numerusform>%n row changed its type in the file and keeps the one it has here (line %1).</numerusform>
            <numerusform>%n rows changed their type in the file and keep the one they have here (line %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is none of the options of the field that the column “%2” goes to; %n value(s) were left out (line %3).</source>
        <translation>
            <numerusform>“%1” is none of the options of the field that the column “%2” goes to; %n value was left out (line %3).</numerusform>
            <numerusform>“%1” is none of the options of the field that the column “%2” goes to; %n values were left out (line %3).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::ImportReport</name>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation>
            <numerusform>%n row read.</numerusform>
            <numerusform>%n rows read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::ImportWindow</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values kept</source>
        <translation>
            <numerusform>%n value kept</numerusform>
            <numerusform>%n values kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read as a table with %n columns</source>
        <translation>
            <numerusform>Read as a table with %n column</numerusform>
            <numerusform>Read as a table with %n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read as an export of %1 with %n columns</source>
        <translation>
            <numerusform>Read as an export of %1 with %n column</numerusform>
            <numerusform>Read as an export of %1 with %n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are new</source>
        <extracomment>%1 says how many of what, e.g. &quot;62 features and 9 initiatives&quot;</extracomment>
        <translation>
            <numerusform>%1 is new</numerusform>
            <numerusform>%1 are new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are updated</source>
        <extracomment>%1 says how many of what, e.g. &quot;62 features and 9 initiatives&quot;</extracomment>
        <translation>
            <numerusform>%1 is updated</numerusform>
            <numerusform>%1 are updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows name no product: choose where they go.</source>
        <translation>
            <numerusform>%n row names no product: choose where it goes.</numerusform>
            <numerusform>%n rows name no product: choose where they go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::InsightsSection</name>
    <message numerus="yes">
        <source>%1 from %n customers</source>
        <translation>
            <numerusform>%1 from %n customer</numerusform>
            <numerusform>%1 from %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::Inspector</name>
    <message numerus="yes">
        <source>%n values of this were changed by two people</source>
        <translation>
            <numerusform>%n value of this was changed by two people</numerusform>
            <numerusform>%n values of this were changed by two people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::KeyResultsSection</name>
    <message numerus="yes">
        <source>%n key results</source>
        <translation>
            <numerusform>%n key result</numerusform>
            <numerusform>%n key results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::MeasurementsSection</name>
    <message numerus="yes">
        <source>%n check-ins</source>
        <translation>
            <numerusform>%n check-in</numerusform>
            <numerusform>%n check-ins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::MergeReport</name>
    <message numerus="yes">
        <source>%n changes of “%1” would come into “%2”: %3. Nothing was changed.</source>
        <translation>
            <numerusform>%n change of “%1” would come into “%2”: %3. Nothing was changed.</numerusform>
            <numerusform>%n changes of “%1” would come into “%2”: %3. Nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of “%1” came into “%2”: %3.</source>
        <translation>
            <numerusform>%n change of “%1” came into “%2”: %3.</numerusform>
            <numerusform>%n changes of “%1” came into “%2”: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts are left to decide; both values are kept:</source>
        <translation>
            <numerusform>%n conflict is left to decide; both values are kept:</numerusform>
            <numerusform>%n conflicts are left to decide; both values are kept:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts would be left to decide; both values are kept:</source>
        <translation>
            <numerusform>%n conflict would be left to decide; both values are kept:</numerusform>
            <numerusform>%n conflicts would be left to decide; both values are kept:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts would be decided as you ask:</source>
        <translation>
            <numerusform>%n conflict would be decided as you ask:</numerusform>
            <numerusform>%n conflicts would be decided as you ask:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts were decided as you asked:</source>
        <translation>
            <numerusform>%n conflict was decided as you asked:</numerusform>
            <numerusform>%n conflicts were decided as you asked:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts of an earlier merge are still to be decided:</source>
        <translation>
            <numerusform>%n conflict of an earlier merge is still to be decided:</numerusform>
            <numerusform>%n conflicts of an earlier merge are still to be decided:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::MixFigure</name>
    <message numerus="yes">
        <source>%1 is %n points under target.</source>
        <translation>
            <numerusform>%1 is %n point under target.</numerusform>
            <numerusform>%1 is %n points under target.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n points over target.</source>
        <translation>
            <numerusform>%1 is %n point over target.</numerusform>
            <numerusform>%1 is %n points over target.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features with %1 person-days have no kind and are left out.</source>
        <translation>
            <numerusform>%n feature with %1 person-days has no kind and is left out.</numerusform>
            <numerusform>%n features with %1 person-days have no kind and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::MovedModel</name>
    <message numerus="yes">
        <source>by %n weeks</source>
        <translation>
            <numerusform>by %n week</numerusform>
            <numerusform>by %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n days</source>
        <translation>
            <numerusform>by %n day</numerusform>
            <numerusform>by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::PlanBanners</name>
    <message numerus="yes">
        <source>%n changes wait on this computer</source>
        <translation>
            <numerusform>%n change waits on this computer</numerusform>
            <numerusform>%n changes wait on this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your changes are not in this file any more. They are safe on this computer; store them again, unless an older copy was put here on purpose.</source>
        <translation>
            <numerusform>%n of your changes is not in this file any more. It is safe on this computer; store it again, unless an older copy was put here on purpose.</numerusform>
            <numerusform>%n of your changes are not in this file any more. They are safe on this computer; store them again, unless an older copy was put here on purpose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values were changed by two people</source>
        <translation>
            <numerusform>%n value was changed by two people</numerusform>
            <numerusform>%n values were changed by two people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resolve %n</source>
        <translation>
            <numerusform>Resolve %n</numerusform>
            <numerusform>Resolve %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your changes could not be stored under the name “%1”. They are safe on this computer; store them in this file, or discard them for good.</source>
        <translation>
            <numerusform>%n of your changes could not be stored under the name “%1”. It is safe on this computer; store it in this file, or discard it for good.</numerusform>
            <numerusform>%n of your changes could not be stored under the name “%1”. They are safe on this computer; store them in this file, or discard them for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::PlanContext</name>
    <message numerus="yes">
        <source>Set %1 of %n items</source>
        <translation>
            <numerusform>Set %1 of %n item</numerusform>
            <numerusform>Set %1 of %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n items</source>
        <translation>
            <numerusform>Remove %n item</numerusform>
            <numerusform>Remove %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::PortfolioWorkspace</name>
    <message numerus="yes">
        <source>%n features</source>
        <translation>
            <numerusform>%n feature</numerusform>
            <numerusform>%n features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::PrintDialog</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pages</source>
        <translation>
            <numerusform>%1, %n page</numerusform>
            <numerusform>%1, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::RecordsWorkspace</name>
    <message numerus="yes">
        <source>The filter hides %n rows.</source>
        <translation>
            <numerusform>The filter hides %n row.</numerusform>
            <numerusform>The filter hides %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::RoadmapCanvas</name>
    <message numerus="yes">
        <source>Park %n features</source>
        <translation>
            <numerusform>Park %n feature</numerusform>
            <numerusform>Park %n features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n features</source>
        <translation>
            <numerusform>Duplicate %n feature</numerusform>
            <numerusform>Duplicate %n features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n features</source>
        <translation>
            <numerusform>Move %n feature</numerusform>
            <numerusform>Move %n features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Schedule %n features</source>
        <translation>
            <numerusform>Schedule %n feature</numerusform>
            <numerusform>Schedule %n features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n features to %1</source>
        <translation>
            <numerusform>Move %n feature to %1</numerusform>
            <numerusform>Move %n features to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n features off the schedule</source>
        <translation>
            <numerusform>Take %n feature off the schedule</numerusform>
            <numerusform>Take %n features off the schedule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dependent features begin or end too soon now.</source>
        <translation>
            <numerusform>%n dependent feature begins or ends too soon now.</numerusform>
            <numerusform>%n dependent features begin or end too soon now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n dependent features along</source>
        <translation>
            <numerusform>Move %n dependent feature along</numerusform>
            <numerusform>Move %n dependent features along</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features no longer serve %1.</source>
        <translation>
            <numerusform>%n feature no longer serves %1.</numerusform>
            <numerusform>%n features no longer serve %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the end of %n features</source>
        <translation>
            <numerusform>Change the end of %n feature</numerusform>
            <numerusform>Change the end of %n features</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::RoadmapWorkspace</name>
    <message numerus="yes">
        <source>It hides %n features.</source>
        <translation>
            <numerusform>It hides %n feature.</numerusform>
            <numerusform>It hides %n features.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::RowResolver</name>
    <message numerus="yes">
        <source>Rows that name no product were taken for rows of “%1”, because %n row(s) with the same key and title stand there already.</source>
        <translation>
            <numerusform>Rows that name no product were taken for rows of “%1”, because %n row with the same key and title stands there already.</numerusform>
            <numerusform>Rows that name no product were taken for rows of “%1”, because %n rows with the same key and title stand there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::TableView</name>
    <message numerus="yes">
        <source>Set %1 of %n items</source>
        <translation>
            <numerusform>Set %1 of %n item</numerusform>
            <numerusform>Set %1 of %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pasted rows had no row to go to.</source>
        <translation>
            <numerusform>%n pasted row had no row to go to.</numerusform>
            <numerusform>%n pasted rows had no row to go to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cells</source>
        <translation>
            <numerusform>Paste %n cell</numerusform>
            <numerusform>Paste %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n rows</source>
        <translation>
            <numerusform>Paste %n row</numerusform>
            <numerusform>Paste %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were changed.</source>
        <translation>
            <numerusform>%n cell was changed.</numerusform>
            <numerusform>%n cells were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells of %1 were changed.</source>
        <extracomment>%1 says how many rows of what, e.g. &quot;2 features&quot;</extracomment>
        <translation>
            <numerusform>%n cell of %1 was changed.</numerusform>
            <numerusform>%n cells of %1 were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste: %n cells of %1</source>
        <extracomment>%1 says how many rows of what, e.g. &quot;2 features&quot;</extracomment>
        <translation>
            <numerusform>Paste: %n cell of %1</numerusform>
            <numerusform>Paste: %n cells of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pasted rows have no ID.</source>
        <translation>
            <numerusform>%n pasted row has no ID.</numerusform>
            <numerusform>%n pasted rows have no ID.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pasted rows have no ID of this plan: %1.</source>
        <translation>
            <numerusform>%n pasted row has no ID of this plan: %1.</numerusform>
            <numerusform>%n pasted rows have no ID of this plan: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::TilesFigure</name>
    <message numerus="yes">
        <source>person-days, %n teams over</source>
        <translation>
            <numerusform>person-days, %n team over</numerusform>
            <numerusform>person-days, %n teams over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features not started</source>
        <translation>
            <numerusform>%n feature not started</numerusform>
            <numerusform>%n features not started</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no cost of delay and add nothing.</source>
        <translation>
            <numerusform>%n of them has no cost of delay and adds nothing.</numerusform>
            <numerusform>%n of them have no cost of delay and add nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::TimeSlider</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 by %n people</source>
        <extracomment>%1: &quot;342 changes&quot;</extracomment>
        <translation>
            <numerusform>%1 by %n person</numerusform>
            <numerusform>%1 by %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n changes</source>
        <translation>
            <numerusform>%1: %n change</numerusform>
            <numerusform>%1: %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadline::UndoReport</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>items that an undo left as they are</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of its fields were changed since</source>
        <translation>
            <numerusform>%1: %n of its fields was changed since</numerusform>
            <numerusform>%1: %n of its fields were changed since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 changed %n of its fields since</source>
        <comment>an item, a person</comment>
        <translation>
            <numerusform>%1: %2 changed %n of its fields since</numerusform>
            <numerusform>%1: %2 changed %n of its fields since</numerusform>
        </translation>
    </message>
</context>
</TS>
