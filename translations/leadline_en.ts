<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>%n earlier</source>
        <translation>
            <numerusform>%n earlier</numerusform>
            <numerusform>%n earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n later</numerusform>
            <numerusform>%n later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n released without a date</source>
        <translation>
            <numerusform>%n released without a date</numerusform>
            <numerusform>%n released without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n continue after %1</source>
        <translation>
            <numerusform>%n continues after %1</numerusform>
            <numerusform>%n continue after %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more after %1</source>
        <translation>
            <numerusform>%n more after %1</numerusform>
            <numerusform>%n more after %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n before %1</source>
        <translation>
            <numerusform>%n before %1</numerusform>
            <numerusform>%n before %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <translation>
            <numerusform>%n d late</numerusform>
            <numerusform>%n d late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more key results</source>
        <translation>
            <numerusform>and %n more key result</numerusform>
            <numerusform>and %n more key results</numerusform>
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
</TS>
