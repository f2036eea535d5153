/** Evidence for who said a quotation; written by `npm run train -- quotations`, described in quotations.md. */
// One feature a line, after its weight.
export const SPEAKER_WEIGHTS = `
0.73 carried bare block
0.89 carried bare block 0
0.89 carried bare block 0 opens
-0.09 carried bare block 1
-0.09 carried bare block 1 opens
0.60 carried bare block length 10-19
0.18 carried bare block length 2
0.71 carried bare block length 20+
-0.21 carried bare block length 3
0.53 carried bare block length 4-5
0.43 carried bare block length 6-9
-0.49 carried bare far
-0.26 carried bare far 0
-0.26 carried bare far 0 opens
-0.23 carried bare far 1
-0.23 carried bare far 1 opens
-0.43 carried bare far 2
-0.43 carried bare far 2 opens
-0.10 carried bare far 3
-0.10 carried bare far 3 opens
-0.65 carried bare far length 20+
-0.18 carried bare next
0.56 carried bare next 0
0.56 carried bare next 0 opens
-0.57 carried bare next 1
-0.57 carried bare next 1 opens
-0.43 carried bare next 2
-0.43 carried bare next 2 opens
-0.33 carried bare next length 1
-0.22 carried bare next length 10-19
0.10 carried bare next length 4-5
0.44 carried bare next length 6-9
0.19 carried block before ,
-0.85 carried block before :
0.18 carried block before as
-0.12 carried block before auxiliary
0.28 carried block before determiner
-0.27 carried block before ed
0.58 carried block before edge
-0.44 carried block before ing
-0.31 carried block before is
-0.07 carried block before possessive
0.20 carried block before s
0.16 carried block before speech
0.11 carried block before that
-0.46 carried block before the
-0.17 carried block before was
-0.74 carried block before word
-0.05 carried far before "
-0.89 carried far before ,
-0.77 carried far before :
-0.13 carried far before =
-0.09 carried far before a
-0.31 carried far before and
-0.26 carried far before as
-0.24 carried far before auxiliary
-0.41 carried far before be
-0.30 carried far before called
-0.67 carried far before capital
-0.43 carried far before determiner
-0.19 carried far before ed
-0.89 carried far before edge
0.20 carried far before for
-0.13 carried far before in
-0.22 carried far before ing
0.39 carried far before is
-0.22 carried far before it
-0.06 carried far before judging
-0.28 carried far before of
-0.08 carried far before on
-0.32 carried far before possessive
-0.27 carried far before preposition
-0.07 carried far before pronoun
-0.49 carried far before s
-0.12 carried far before speech
-0.55 carried far before that
-0.80 carried far before the
-0.48 carried far before to
-0.27 carried far before was
-0.34 carried far before —
0.17 carried it
0.42 carried name
-0.89 carried next before ,
-0.17 carried next before =
-0.66 carried next before a
-0.32 carried next before an
-0.20 carried next before and
0.09 carried next before as
-0.33 carried next before auxiliary
-0.15 carried next before be
-0.27 carried next before called
-0.64 carried next before capital
-0.38 carried next before determiner
-0.09 carried next before ed
-0.09 carried next before edge
-0.35 carried next before for
-0.27 carried next before from
-0.15 carried next before in
-0.48 carried next before ing
-0.07 carried next before is
-0.07 carried next before it
-0.28 carried next before judging
-0.06 carried next before ly
-0.28 carried next before of
-0.40 carried next before on
0.21 carried next before possessive
-0.23 carried next before preposition
-0.39 carried next before s
-0.33 carried next before speech
-0.61 carried next before that
-0.50 carried next before the
0.08 carried next before to
-0.27 carried next before was
0.27 carried next before with
-0.25 carried next before word
-0.13 carried next before —
0.39 carried noun
-0.36 carried person
-0.43 carried possessor
0.38 carried sentence before "
0.19 carried sentence before ,
-0.19 carried sentence before -
-0.30 carried sentence before :
0.27 carried sentence before a
-0.21 carried sentence before an
0.73 carried sentence before and
-0.18 carried sentence before as
0.55 carried sentence before auxiliary
0.42 carried sentence before capital
0.18 carried sentence before determiner
0.13 carried sentence before ed
0.06 carried sentence before ing
0.52 carried sentence before is
-0.27 carried sentence before on
0.44 carried sentence before or
-0.36 carried sentence before possessive
0.19 carried sentence before preposition
0.40 carried sentence before s
-0.25 carried sentence before speech
0.17 carried sentence before that
-0.20 carried sentence before the
0.30 carried sentence before to
0.28 carried sentence before was
-0.11 carried sentence before word
0.23 carried sentence before ”
-0.35 carried they
0.34 carried word
0.09 carried woven block
0.19 carried woven block 0
0.30 carried woven block 0 inside
-0.08 carried woven block 0 opens
-0.58 carried woven block 1
-0.35 carried woven block 1 inside
-0.50 carried woven block 1 opens
-0.30 carried woven block 2
-0.19 carried woven block 2 opens
-0.51 carried woven block length 1
0.37 carried woven block length 10-19
-0.55 carried woven block length 2
0.26 carried woven block length 20+
-0.45 carried woven block length 3
-0.26 carried woven block length 6-9
-0.68 carried woven far
-0.31 carried woven far 0
-0.26 carried woven far 0 inside
-0.08 carried woven far 0 opens
-0.76 carried woven far 1
-0.69 carried woven far 1 inside
-0.43 carried woven far 1 opens
-0.19 carried woven far 2
-0.07 carried woven far 2 inside
-0.55 carried woven far 2 opens
-0.59 carried woven far 3
-0.45 carried woven far 3 inside
-0.65 carried woven far 3 opens
-0.97 carried woven far length 1
-0.27 carried woven far length 10-19
-0.36 carried woven far length 2
-0.92 carried woven far length 20+
-0.89 carried woven far length 3
0.17 carried woven far length 4-5
-0.58 carried woven far length 6-9
-0.18 carried woven next
-0.23 carried woven next 0 inside
0.20 carried woven next 0 opens
-0.69 carried woven next 1
-0.53 carried woven next 1 inside
-0.97 carried woven next 1 opens
0.07 carried woven next 2 inside
-0.60 carried woven next 2 opens
-0.60 carried woven next 3
-0.48 carried woven next 3 inside
-0.24 carried woven next 3 opens
-0.59 carried woven next length 1
0.14 carried woven next length 10-19
-0.32 carried woven next length 2
-0.10 carried woven next length 20+
-1.00 carried woven next length 3
-0.06 carried woven next length 4-5
-0.55 carried woven next length 6-9
0.25 carried woven sentence
0.25 carried woven sentence 0
0.25 carried woven sentence 0 inside
0.49 carried woven sentence length 1
0.34 carried woven sentence length 10-19
-0.15 carried woven sentence length 2
0.62 carried woven sentence length 20+
-0.39 carried woven sentence length 3
-0.07 carried woven sentence length 4-5
0.33 carried woven sentence length 6-9
0.56 continued
0.49 continued bare
0.20 continued i
0.33 continued name
0.31 continued person
0.30 continued word
0.26 continued woven
0.58 cue
0.05 cue :
1.26 cue according
0.28 cue accused
0.16 cue accuses
0.16 cue accusing
-0.13 cue acknowledged
-0.39 cue add
0.18 cue added
0.41 cue adding
0.33 cue adds
0.22 cue admits
-0.17 cue admitted
-0.50 cue advised
-0.22 cue after
0.32 cue after according
-0.22 cue after accused
0.12 cue after adding
-0.34 cue after admitted
-0.10 cue after announce
-0.15 cue after argued
-0.24 cue after as
-0.07 cue after attacked
-0.28 cue after believe
0.08 cue after believed
-0.11 cue after believes
-0.07 cue after called
-0.29 cue after calling
0.23 cue after continued
-0.29 cue after cues between 1
-0.50 cue after cues between 2
0.13 cue after describe
-0.24 cue after described
-0.14 cue after expressed
-0.25 cue after gap 1
-0.21 cue after gap 2
-0.18 cue after gap 20+
-0.18 cue after gap 3
-0.25 cue after gap 4-5
0.25 cue after gap 6-9
-0.20 cue after is
-0.44 cue after judging
-0.46 cue after judging length 1
0.23 cue after judging length 10-19
-0.25 cue after judging length 2
0.09 cue after judging length 20+
-0.06 cue after judging length 3
-0.06 cue after judging length 4-5
-0.29 cue after judging length 6-9
-0.42 cue after length 1
0.38 cue after length 10-19
-0.16 cue after length 2
0.41 cue after length 20+
-0.17 cue after length 3
-0.17 cue after length 4-5
-0.09 cue after length 6-9
0.21 cue after mentioned
0.18 cue after modifier
0.33 cue after modifier 1
-0.22 cue after modifier 2
0.15 cue after modifier 3
0.24 cue after modifier 4-5
-0.27 cue after named
-0.21 cue after pledged
-0.36 cue after posted
-0.35 cue after praise
-0.07 cue after predicted
0.34 cue after promised
0.25 cue after recalled
0.19 cue after refer
0.07 cue after relaying
0.41 cue after reported
0.14 cue after said
-0.31 cue after say
0.23 cue after saying
-0.12 cue after sees
-0.09 cue after shows
-0.09 cue after speaking
-0.06 cue after speech
-0.18 cue after speech length 1
0.34 cue after speech length 10-19
0.41 cue after speech length 20+
-0.35 cue after speech length 3
-0.16 cue after speech length 4-5
0.08 cue after speech length 6-9
-0.16 cue after spoke
-0.32 cue after stated
-0.05 cue after suggest
0.18 cue after suggested
0.53 cue after telling
-0.21 cue after thinks
0.25 cue after title
-0.29 cue after ventures
-0.27 cue after viewed
-0.24 cue after warned
-0.10 cue after was
0.16 cue after wrote
-0.44 cue agree
-0.44 cue agreed
-0.26 cue agrees
0.24 cue alleged
0.19 cue alleging
-0.36 cue announce
0.06 cue apologized
0.38 cue argue
0.22 cue argued
0.31 cue argues
0.44 cue arguing
-0.88 cue as
-0.23 cue ask
0.19 cue asked
-0.20 cue asking
-0.12 cue asserted
0.27 cue asserting
0.12 cue assured
-0.26 cue attacked
0.10 cue attacking
0.19 cue before
0.30 cue before , according
-0.07 cue before , judging
-0.13 cue before , speech
0.21 cue before - speech
-0.16 cue before :
-0.36 cue before : judging
-0.39 cue before : speech
-0.15 cue before a judging
0.52 cue before a speech
1.22 cue before according
0.51 cue before according length 1
0.42 cue before according length 2
0.18 cue before according length 6-9
0.57 cue before accused
0.16 cue before accuses
-0.14 cue before acknowledged
-0.27 cue before add
0.27 cue before adding
0.25 cue before adds
0.16 cue before admitted
-0.43 cue before agree
-0.43 cue before agreed
0.19 cue before alleging
0.32 cue before an judging
-0.21 cue before an speech
0.38 cue before and judging
-0.14 cue before and speech
0.44 cue before announced
0.06 cue before apologized
0.29 cue before argue
0.31 cue before argued
0.44 cue before arguing
-0.44 cue before as
0.21 cue before as judging
0.16 cue before as speech
0.06 cue before asking
-0.19 cue before asserted
-0.10 cue before attacked
0.14 cue before attacking
0.61 cue before auxiliary judging
0.43 cue before auxiliary speech
-0.49 cue before be judging
0.52 cue before be speech
-0.31 cue before believe
-0.21 cue before believed
-0.35 cue before believes
-0.29 cue before blamed
0.40 cue before blasted
0.38 cue before boasted
0.14 cue before by speech
-0.27 cue before call
-0.12 cue before called
0.09 cue before called speech
-0.06 cue before calls
0.17 cue before capital judging
0.33 cue before capital speech
-0.15 cue before citing
0.38 cue before claimed
-0.16 cue before claiming
-0.26 cue before claims
-0.16 cue before colon
0.25 cue before complained
0.38 cue before conceded
0.23 cue before concluded
0.34 cue before concludes
0.18 cue before condemned
-0.34 cue before considered
0.23 cue before continued
0.08 cue before criticized
0.12 cue before cues between 0
0.18 cue before cues between 2
0.17 cue before cues between 3
-0.22 cue before declaring
0.20 cue before decried
0.33 cue before defended
-0.07 cue before defending
-0.23 cue before denied
0.38 cue before denounced
0.47 cue before described
0.27 cue before describes
-0.38 cue before determiner judging
0.44 cue before determiner speech
-0.21 cue before discussed
0.31 cue before dismissed
0.33 cue before ed speech
0.06 cue before emailed
-0.31 cue before estimates
-0.24 cue before expects
-0.34 cue before explain
0.34 cue before explaining
0.23 cue before expressed
-0.33 cue before feels
-0.09 cue before for judging
0.53 cue before for speech
0.16 cue before found
-0.08 cue before gap 1
-0.11 cue before gap 10-19
0.47 cue before gap 2
0.20 cue before gap 3
0.14 cue before gap 4-5
0.31 cue before gap 6-9
-0.12 cue before hailed
-0.31 cue before has
0.32 cue before implied
-0.28 cue before in speech
0.30 cue before indicated
0.49 cue before ing judging
-0.33 cue before ing speech
0.16 cue before insisted
0.17 cue before insisting
-0.26 cue before is
0.13 cue before is judging
0.30 cue before is speech
0.58 cue before it judging
0.31 cue before it speech
0.37 cue before joked
-0.07 cue before judging
0.45 cue before judging length 1
-0.13 cue before judging length 10-19
-0.12 cue before judging length 2
-0.07 cue before judging length 20+
0.07 cue before judging length 3
-0.06 cue before judging length 6-9
-0.25 cue before judging speech
0.37 cue before lamented
0.40 cue before length 1
0.32 cue before length 20+
-0.10 cue before length 4-5
0.12 cue before length 6-9
0.48 cue before ly speech
0.58 cue before mocked
0.11 cue before modifier 1
0.48 cue before modifier 3
0.18 cue before modifier 4-5
-0.45 cue before modifier 6-9
0.27 cue before named
0.28 cue before noted
0.23 cue before notes
0.24 cue before noting
0.38 cue before of judging
0.17 cue before of speech
0.17 cue before pledged
0.36 cue before pointed
0.06 cue before possessive speech
0.30 cue before praising
0.22 cue before predicted
0.30 cue before preposition speech
0.08 cue before proclaimed
0.12 cue before promised
-0.15 cue before promises
0.17 cue before promising
0.27 cue before pronoun judging
0.23 cue before pronoun speech
0.28 cue before proposed
0.08 cue before quoted
0.15 cue before recalled
0.23 cue before referred
-0.13 cue before referring
0.07 cue before rejected
-0.28 cue before relaying length 10-19
-0.20 cue before remarked
0.28 cue before remarking
-0.23 cue before repeated
-0.26 cue before replied
0.26 cue before reported
-0.41 cue before respond
0.51 cue before responded
-0.21 cue before responds
-0.24 cue before s speech
0.05 cue before said
-0.21 cue before saw
0.27 cue before say
0.42 cue before saying
1.01 cue before says
-0.27 cue before sees
-0.13 cue before shows
-0.37 cue before slammed
0.26 cue before slamming
-0.30 cue before speaking
0.07 cue before speaks
0.13 cue before speech
0.25 cue before speech according
0.22 cue before speech length 1
0.18 cue before speech length 20+
0.06 cue before speech length 3
0.10 cue before speech length 6-9
0.12 cue before speech speech
-0.33 cue before state
0.29 cue before stated
-0.13 cue before states
0.22 cue before suggested
0.48 cue before talked
0.19 cue before talking
-0.11 cue before telling
0.49 cue before tells
-0.35 cue before testified
-0.30 cue before that judging
0.42 cue before the according
0.14 cue before the judging
0.29 cue before the speech
-0.27 cue before think
0.16 cue before thinks
0.29 cue before thought
0.06 cue before title
0.18 cue before to judging
-0.05 cue before to speech
0.51 cue before told
-0.28 cue before tweeted
0.21 cue before tweeting
-0.24 cue before urged
0.18 cue before vowed
0.25 cue before warned
-0.28 cue before was
-0.23 cue before was judging
0.07 cue before was speech
-0.18 cue before with speech
0.10 cue before word according
0.37 cue before word judging
-0.18 cue before word speech
-0.26 cue before writes
0.32 cue before writing
0.21 cue before wrote
-0.15 cue before — speech
0.23 cue before ” judging
-0.45 cue believe
-0.29 cue believed
-0.38 cue believes
-0.29 cue blamed
0.40 cue blasted
0.40 cue boasted
-0.41 cue call
-0.11 cue called
-0.12 cue calling
0.30 cue calls
0.25 cue chanted
0.24 cue characterized
0.11 cue charged
-0.16 cue cited
-0.42 cue citing
0.34 cue claimed
-0.31 cue claiming
-0.16 cue claims
0.25 cue complained
0.42 cue conceded
0.31 cue concluded
-0.19 cue condemn
0.18 cue condemned
-0.35 cue considered
-0.09 cue continued
0.07 cue criticized
-0.09 cue declared
-0.21 cue declaring
0.20 cue decried
0.33 cue defended
-0.07 cue defending
-0.23 cue denied
0.16 cue denounced
-0.06 cue describe
0.33 cue described
0.27 cue describes
0.21 cue describing
-0.23 cue discussed
0.33 cue dismissed
-0.22 cue emails
-0.35 cue emphasized
-0.31 cue estimates
0.37 cue exclaimed
-0.24 cue expects
0.15 cue explain
0.40 cue explained
0.48 cue explaining
0.13 cue explains
-0.35 cue feels
0.25 cue finds
0.15 cue found
-0.12 cue hailed
0.05 cue hinting
-0.42 cue his
0.09 cue i
0.20 cue indicated
0.09 cue inherited after
-0.07 cue inherited before
-0.87 cue inherited right after
-0.31 cue inherited right before
-0.59 cue inherited set off after
0.19 cue insisted
0.18 cue insisting
0.13 cue insists
0.18 cue inverted after
-0.06 cue inverted before
1.09 cue inverted right after
0.10 cue inverted right before
0.70 cue inverted set off after
-0.96 cue is
0.58 cue it
0.26 cue joked
-0.30 cue labeled
0.37 cue lamented
-0.20 cue likened
0.31 cue mentioned
0.58 cue mocked
0.10 cue mocking
0.23 cue name
0.10 cue named
0.20 cue noted
0.24 cue notes
0.27 cue noting
0.37 cue noun
0.09 cue others
0.29 cue person
0.13 cue pledged
0.22 cue pointed
-0.34 cue praise
-0.06 cue praised
0.25 cue praising
-0.26 cue predict
0.17 cue predicted
0.36 cue proclaimed
-0.36 cue promise
-0.18 cue promises
0.13 cue promising
-0.14 cue pronoun
0.06 cue proposed
0.08 cue quoted
-0.37 cue quoting
-0.25 cue rates
0.19 cue read
0.40 cue reads
0.25 cue recalled
0.25 cue recalling
0.19 cue refer
0.23 cue referred
-0.22 cue referring
0.31 cue reiterated
0.06 cue rejected
-0.24 cue remarking
-0.24 cue remarks
-0.07 cue repeated
-0.08 cue replied
0.57 cue reported
0.36 cue reporting
0.34 cue reports
-0.30 cue represents
-0.41 cue respond
0.63 cue responded
0.25 cue responding
-0.16 cue responds
0.34 cue right after
0.61 cue right after according
0.29 cue right after according length 10-19
-0.26 cue right after according length 20+
0.53 cue right after added
-0.17 cue right after adding
0.11 cue right after adds
-0.15 cue right after admitted
0.16 cue right after asked
0.13 cue right after assured
-0.15 cue right after claiming
-0.19 cue right after concludes
-0.06 cue right after continued
0.31 cue right after cues between 0
0.10 cue right after cues between 1
0.36 cue right after declared
0.42 cue right after explained
0.24 cue right after has
-0.30 cue right after is
-0.58 cue right after judging
-0.49 cue right after judging length 1
-0.11 cue right after judging length 2
-0.13 cue right after judging length 6-9
-0.24 cue right after length 1
0.39 cue right after length 10-19
0.50 cue right after length 4-5
0.38 cue right after length 6-9
-0.33 cue right after modifier
-0.22 cue right after modifier 1
-0.17 cue right after noted
0.16 cue right after notes
-0.16 cue right after posted
0.36 cue right after read
0.27 cue right after reads
0.16 cue right after recalled
-0.20 cue right after referring
0.21 cue right after remarked
-0.06 cue right after replied
0.20 cue right after reported
0.21 cue right after responded
0.35 cue right after said
-0.25 cue right after saying
0.25 cue right after says
0.11 cue right after shouted
0.28 cue right after speech
-0.07 cue right after speech length 1
0.32 cue right after speech length 10-19
0.12 cue right after speech length 20+
-0.16 cue right after speech length 3
0.43 cue right after speech length 4-5
0.34 cue right after speech length 6-9
-0.05 cue right after stated
-0.54 cue right after title
0.43 cue right after told
0.65 cue right after tweeted
0.30 cue right after warned
-0.21 cue right after was
0.86 cue right after wrote
0.37 cue right before :
0.33 cue right before according
0.42 cue right before according length 20+
-0.22 cue right before added
0.39 cue right before adding
-0.59 cue right before as
0.33 cue right before asked
-0.11 cue right before asking
0.36 cue right before calls
0.32 cue right before chanted
0.37 cue right before colon
0.36 cue right before colon length 10-19
0.17 cue right before colon length 20+
0.19 cue right before concluded
-0.21 cue right before continued
0.18 cue right before cues between 1
0.23 cue right before declared
0.45 cue right before explained
0.26 cue right before found
-0.27 cue right before has
-0.42 cue right before his
0.30 cue right before interjected
-0.81 cue right before is
0.21 cue right before judging
0.21 cue right before judging length 1
0.05 cue right before judging length 10-19
-0.35 cue right before judging length 2
0.06 cue right before judging length 3
0.26 cue right before judging length 6-9
0.12 cue right before length 10-19
-0.23 cue right before length 2
0.09 cue right before length 20+
0.07 cue right before length 3
-0.20 cue right before length 6-9
-0.25 cue right before modifier
-0.10 cue right before modifier 1
-0.13 cue right before modifier 10-19
-0.23 cue right before modifier 3
-0.15 cue right before named
0.12 cue right before pledged
0.23 cue right before reads
-0.19 cue right before relaying
0.49 cue right before replied
0.21 cue right before reported
0.33 cue right before responded
0.15 cue right before said
-0.22 cue right before say
-0.09 cue right before saying
0.29 cue right before says
-0.29 cue right before so-called
-0.16 cue right before speech length 1
0.10 cue right before speech length 3
-0.29 cue right before speech length 6-9
0.08 cue right before stated
0.08 cue right before telling
-0.14 cue right before title
-0.07 cue right before told
0.30 cue right before tweeted
-0.11 cue right before voters
0.23 cue right before vowed
0.12 cue right before warned
-0.72 cue right before was
0.12 cue right before wrote
0.41 cue right before yelled
0.44 cue said
-0.23 cue saw
0.11 cue say
0.98 cue says
-0.11 cue seemed
-0.22 cue sees
0.65 cue set off after
1.14 cue set off after according
-0.10 cue set off after according length 1
0.46 cue set off after according length 10-19
0.40 cue set off after according length 20+
0.25 cue set off after according length 3
0.39 cue set off after according length 6-9
0.20 cue set off after adding
-0.37 cue set off after as
0.11 cue set off after calling
-0.30 cue set off after citing
0.19 cue set off after cues between 0
0.67 cue set off after cues between 1
0.35 cue set off after gap 10-19
-0.14 cue set off after gap 2
-0.21 cue set off after gap 20+
0.22 cue set off after gap 3
0.30 cue set off after gap 4-5
0.40 cue set off after gap 6-9
-0.05 cue set off after judging
0.07 cue set off after judging length 10-19
0.07 cue set off after judging length 20+
-0.14 cue set off after judging length 6-9
0.07 cue set off after length 1
0.14 cue set off after length 10-19
0.10 cue set off after length 2
0.32 cue set off after length 3
0.54 cue set off after length 4-5
0.48 cue set off after length 6-9
0.29 cue set off after modifier
-0.23 cue set off after modifier 1
0.54 cue set off after modifier 2
-0.26 cue set off after quoting
0.13 cue set off after recalling
0.11 cue set off after referring
-0.51 cue set off after relaying
-0.32 cue set off after relaying length 10-19
-0.18 cue set off after relaying length 20+
-0.22 cue set off after remarking
0.27 cue set off after reported
0.36 cue set off after reports
0.36 cue set off after said
-0.21 cue set off after saying
0.15 cue set off after says
0.27 cue set off after speech
0.29 cue set off after speech length 1
-0.27 cue set off after speech length 10-19
0.08 cue set off after speech length 2
-0.59 cue set off after speech length 20+
0.15 cue set off after speech length 3
0.38 cue set off after speech length 4-5
0.30 cue set off after speech length 6-9
0.05 cue set off after suggesting
-0.24 cue set off after think
-0.82 cue set off after title
-0.52 cue set off after told
0.21 cue set off after wrote
0.29 cue shouted
-0.18 cue shows
-0.40 cue slammed
0.26 cue slamming
-0.29 cue so-called
-0.30 cue speaking
0.07 cue speaks
-0.06 cue spoke
-0.37 cue state
0.10 cue stated
0.07 cue states
0.12 cue stating
0.32 cue suggested
0.25 cue supports
0.28 cue talked
0.19 cue talking
-0.24 cue tell
0.09 cue telling
0.51 cue tells
-0.32 cue testified
0.38 cue they
-0.40 cue think
0.32 cue thought
-0.26 cue times
-0.21 cue titled
-0.15 cue told
-0.13 cue tweeted
0.16 cue tweeting
-0.26 cue urged
-0.16 cue urging
-0.38 cue ventures
0.12 cue viewed
-0.11 cue voters
0.30 cue vowed
0.24 cue vowing
0.11 cue warned
-0.06 cue warning
-0.60 cue was
-0.46 cue we
-0.33 cue welcomed
-0.06 cue wondered
-0.07 cue word
-0.15 cue write
0.24 cue writing
0.45 cue wrote
0.42 cue yelled
-0.26 cue yelling
-0.43 cue you
-0.23 following cue
0.44 following cue bare first
0.27 following cue bare first 10-19
0.16 following cue bare first 20+
-0.30 following cue bare later
-0.27 following cue bare later 20+
0.22 following cue bare speech
-0.08 following cue i
-0.27 following cue it
-0.72 following cue name
-0.37 following cue noun
-0.36 following cue others
0.07 following cue pronoun
-0.40 following cue they
-0.40 following cue word
-0.15 following cue woven according
-0.33 following cue woven first
-0.65 following cue woven first 10-19
-0.13 following cue woven first 20+
-0.96 following cue woven judging
-0.18 following cue woven later
0.19 following cue woven later 10-19
-0.36 following cue woven later 20+
-0.16 following cue woven relaying
-0.07 following cue woven speech
-0.45 label
-0.55 label name
-0.14 later
-0.15 later i
-0.55 later it
-0.14 later name
-0.51 later next "
-0.11 later next (
-0.27 later next )
0.11 later next ,
-0.43 later next -
-0.58 later next :
-0.34 later next <
-0.22 later next >
-0.16 later next ?
-0.52 later next a
-0.80 later next and
-0.58 later next as
-0.45 later next auxiliary
-0.56 later next be
-0.34 later next by
-0.22 later next called
-0.65 later next capital
-0.60 later next determiner
-0.16 later next for
-0.22 later next ing
-0.55 later next is
0.05 later next judging
-0.37 later next ly
-0.36 later next number
-0.37 later next of
-0.44 later next or
-0.50 later next possessive
-0.49 later next preposition
-0.29 later next pronoun
-0.74 later next s
0.45 later next speech
-0.59 later next that
-0.42 later next the
-0.60 later next to
-0.34 later next was
0.07 later next with
-0.09 later next word
0.10 later next –
0.23 later next —
-0.47 later next “
-0.19 later noun
0.13 later person
-0.34 later possessor
-0.66 later they
-0.51 later verb "
-0.11 later verb 'm
-0.56 later verb 's
-0.11 later verb (
-0.27 later verb )
0.11 later verb ,
-0.43 later verb -
0.18 later verb 2008
-0.10 later verb 2016
-0.58 later verb :
-0.34 later verb <
-0.22 later verb >
-0.16 later verb ?
-0.52 later verb a
-0.18 later verb about
0.50 later verb added
0.11 later verb adds
0.06 later verb admitted
-0.47 later verb after
0.19 later verb again
-0.12 later verb against
-0.13 later verb also
-0.80 later verb and
-0.47 later verb are
-0.11 later verb argued
-0.58 later verb as
-0.16 later verb asked
0.13 later verb assured
-0.05 later verb at
-0.05 later verb because
-0.19 later verb before
-0.26 later verb behind
-0.08 later verb between
-0.16 later verb but
-0.34 later verb by
-0.22 later verb called
-0.07 later verb can
-0.24 later verb can't
0.34 later verb chanted
0.25 later verb claimed
0.10 later verb continued
-0.19 later verb could
0.25 later verb declared
0.42 later verb described
-0.11 later verb didn't
-0.18 later verb do
-0.18 later verb doesn't
-0.07 later verb during
-0.25 later verb entering
0.31 later verb explained
-0.32 later verb expressed
-0.20 later verb first
-0.11 later verb following
-0.16 later verb for
-0.54 later verb had
0.20 later verb has
-0.20 later verb he
-0.21 later verb his
-0.34 later verb if
-0.17 later verb into
0.06 later verb involved
-0.55 later verb is
-0.12 later verb like
-0.32 later verb may
-0.26 later verb more
-0.27 later verb most
0.18 later verb noted
0.16 later verb notes
0.11 later verb now
-0.37 later verb of
-0.16 later verb only
-0.44 later verb or
-0.08 later verb out
0.24 later verb over
-0.13 later verb past
-0.33 later verb rally
0.06 later verb ranking
0.18 later verb reads
0.35 later verb remarked
-0.10 later verb remarks
-0.13 later verb replied
0.12 later verb reported
0.09 later verb responded
0.13 later verb said
0.60 later verb says
-0.33 later verb seems
0.11 later verb sees
-0.22 later verb shooting
-0.42 later verb should
0.11 later verb shouted
-0.06 later verb since
-0.18 later verb so
-0.27 later verb spoke
0.30 later verb stated
-0.26 later verb states
0.13 later verb suggested
-0.23 later verb supposedly
-0.23 later verb than
-0.59 later verb that
-0.42 later verb the
-0.06 later verb their
-0.23 later verb thinks
-0.07 later verb this
-0.07 later verb thursday
-0.60 later verb to
0.36 later verb told
-0.26 later verb tuesday
0.44 later verb tweeted
0.09 later verb two
-0.14 later verb under
0.25 later verb urged
-0.10 later verb vowed
-0.08 later verb wants
-0.06 later verb warned
-0.34 later verb was
0.09 later verb wednesday
0.14 later verb went
-0.30 later verb were
0.25 later verb when
-0.11 later verb while
0.19 later verb who
-0.20 later verb will
0.07 later verb with
-0.62 later verb would
0.63 later verb wrote
0.10 later verb –
0.23 later verb —
-0.47 later verb “
-0.48 later word
0.15 next
0.53 next closing !
0.53 next closing ,
-0.35 next closing .
0.34 next closing ?
-1.35 next closing none
0.17 next i
0.19 next it
-0.72 next length 1
0.21 next length 10-19
0.27 next length 2
0.27 next length 4-5
0.38 next length 6-9
0.08 next name
0.64 next noun
0.06 next person
0.28 next pronoun
-0.08 next they
-0.23 next verb "
0.12 next verb (
0.52 next verb ,
-0.07 next verb -
-0.35 next verb :
-0.06 next verb ;
-0.19 next verb =
-0.11 next verb a
-0.32 next verb an
-0.28 next verb and
-0.18 next verb as
-0.27 next verb be
-0.24 next verb by
0.18 next verb ed
-0.16 next verb for
0.11 next verb in
-0.15 next verb ing
-0.41 next verb is
0.27 next verb judging
-0.08 next verb preposition
-0.11 next verb pronoun
0.22 next verb speech
-0.26 next verb that
-0.22 next verb the
-0.53 next verb to
0.32 next verb word
-0.10 next verb —
-0.30 next verb “
-0.49 next word
-0.23 next word "
0.12 next word (
0.52 next word ,
-0.07 next word -
-0.35 next word :
-0.06 next word ;
-0.19 next word =
-0.11 next word a
-0.32 next word about
0.28 next word added
0.11 next word adds
0.06 next word admitted
-0.17 next word after
-0.32 next word an
-0.28 next word and
-0.18 next word as
0.08 next word asked
0.13 next word assured
-0.24 next word by
-0.06 next word continued
0.25 next word declared
0.31 next word explained
-0.16 next word for
-0.33 next word had
0.21 next word has
-0.11 next word he
-0.15 next word his
0.11 next word in
-0.41 next word is
0.18 next word noted
0.16 next word notes
0.07 next word now
0.06 next word posted
0.12 next word read
0.21 next word remarked
-0.13 next word replied
0.17 next word reported
0.21 next word responded
-0.09 next word said
0.45 next word says
0.11 next word shouted
0.12 next word stated
-0.22 next word states
-0.15 next word than
-0.26 next word that
-0.22 next word the
-0.53 next word to
0.25 next word told
0.44 next word tweeted
-0.08 next word under
0.25 next word urged
0.19 next word went
-0.30 next word who
-0.07 next word would
0.53 next word wrote
-0.10 next word —
-0.30 next word “
0.36 nobody
0.09 nobody after "
0.09 nobody after " closing ,
0.19 nobody after (
0.19 nobody after ( closing none
0.10 nobody after )
-0.25 nobody after ) closing .
0.15 nobody after ) closing none
0.42 nobody after ,
0.30 nobody after , closing none
-0.27 nobody after .
0.35 nobody after >
0.35 nobody after > closing none
0.25 nobody after ?
0.25 nobody after ? closing none
0.07 nobody after a
-0.23 nobody after a closing ,
0.21 nobody after a closing none
-0.14 nobody after an
-0.28 nobody after and
0.17 nobody after and closing ,
-0.34 nobody after and closing none
-0.20 nobody after as
-0.16 nobody after as closing none
0.27 nobody after auxiliary
-0.09 nobody after auxiliary closing ,
0.33 nobody after auxiliary closing none
-0.15 nobody after be
-0.15 nobody after be closing none
0.12 nobody after by
0.50 nobody after by closing ,
-0.24 nobody after by closing none
-0.08 nobody after capital
-0.18 nobody after capital closing ?
-0.22 nobody after capital closing none
-0.27 nobody after determiner closing ,
0.07 nobody after determiner closing none
-0.07 nobody after ed
0.09 nobody after ed closing ,
-0.06 nobody after ed closing none
-0.20 nobody after edge
-0.18 nobody after edge closing !
-0.14 nobody after edge closing .
-0.30 nobody after edge closing ?
-0.14 nobody after edge closing none
-0.17 nobody after for
0.10 nobody after for closing ,
-0.19 nobody after for closing none
-0.63 nobody after from
-0.57 nobody after from closing none
-0.16 nobody after in
-0.13 nobody after in closing none
-0.19 nobody after ing
-0.20 nobody after ing closing ,
0.53 nobody after is
0.23 nobody after is closing ,
0.45 nobody after is closing none
-0.29 nobody after it
-0.14 nobody after it closing ,
-0.23 nobody after judging
-0.26 nobody after judging closing ,
-0.28 nobody after ly closing ,
0.13 nobody after ly closing none
-0.39 nobody after of
-0.38 nobody after of closing none
0.27 nobody after or
0.47 nobody after or closing ,
0.06 nobody after or closing none
0.10 nobody after preposition
0.34 nobody after preposition closing ,
-0.14 nobody after pronoun closing ,
-0.08 nobody after pronoun closing ?
0.06 nobody after pronoun closing none
0.11 nobody after s
0.10 nobody after s closing ,
0.16 nobody after speech
0.17 nobody after speech closing ,
-0.13 nobody after speech closing ?
-0.07 nobody after speech closing none
0.13 nobody after that
0.13 nobody after that closing none
-0.23 nobody after the
-0.13 nobody after the closing !
-0.39 nobody after the closing none
-0.09 nobody after to
-0.07 nobody after to closing none
-0.62 nobody after was
-0.46 nobody after was closing none
0.16 nobody after with
-0.14 nobody after with closing ,
0.18 nobody after with closing none
0.34 nobody after word
0.78 nobody after word closing .
-0.23 nobody after word closing ?
0.19 nobody after —
0.19 nobody after — closing none
-0.36 nobody after “
-0.28 nobody after “ closing ,
0.06 nobody bare
0.44 nobody bare 1
0.06 nobody bare 10-19
-0.36 nobody bare 2
-0.06 nobody bare 20+
0.23 nobody bare 3
-0.18 nobody bare 4-5
-0.15 nobody bare 6-9
0.20 nobody before "
0.06 nobody before " initial lower
0.26 nobody before " length 1
-0.11 nobody before (
-0.05 nobody before ( initial capital
-0.30 nobody before ( length 6-9
-0.12 nobody before ,
-0.16 nobody before , initial capital
0.07 nobody before , initial lower
-0.73 nobody before , length 10-19
0.28 nobody before , length 2
-0.30 nobody before , length 20+
-0.14 nobody before , length 3
-0.28 nobody before , length 6-9
0.16 nobody before -
-0.09 nobody before - initial capital
0.21 nobody before - initial lower
-0.06 nobody before - length 10-19
-0.06 nobody before - length 6-9
-0.11 nobody before : initial capital
-0.62 nobody before : length 10-19
0.27 nobody before : length 2
0.12 nobody before : length 20+
-0.12 nobody before : length 4-5
-0.59 nobody before : length 6-9
0.71 nobody before =
0.20 nobody before = initial capital
0.49 nobody before = initial lower
0.44 nobody before = initial other
0.60 nobody before = length 1
0.38 nobody before = length 3
0.23 nobody before = length 4-5
-0.11 nobody before a
-0.08 nobody before a initial lower
-0.26 nobody before a length 1
-0.50 nobody before a length 10-19
0.29 nobody before a length 2
-0.26 nobody before a length 20+
-0.56 nobody before a length 4-5
-0.26 nobody before a length 6-9
0.14 nobody before an
0.15 nobody before an initial lower
-0.55 nobody before an length 2
-0.34 nobody before an length 3
0.17 nobody before and
0.05 nobody before and initial capital
0.11 nobody before and initial lower
-0.12 nobody before and length 1
-0.16 nobody before and length 10-19
0.24 nobody before and length 2
0.21 nobody before and length 4-5
0.16 nobody before and length 6-9
-0.10 nobody before as
-0.20 nobody before as initial capital
-0.06 nobody before as initial lower
-0.14 nobody before as length 1
-0.09 nobody before as length 10-19
-0.22 nobody before as length 2
-0.07 nobody before as length 20+
-0.39 nobody before as length 3
-0.08 nobody before as length 4-5
0.23 nobody before as length 6-9
-0.19 nobody before auxiliary
-0.18 nobody before auxiliary initial lower
-0.45 nobody before auxiliary length 1
-0.16 nobody before auxiliary length 10-19
-0.35 nobody before auxiliary length 2
0.08 nobody before auxiliary length 3
0.07 nobody before auxiliary length 4-5
-0.18 nobody before auxiliary length 6-9
-0.23 nobody before be
-0.23 nobody before be initial lower
-0.21 nobody before be length 1
-0.13 nobody before be length 10-19
-0.72 nobody before be length 2
-0.28 nobody before be length 3
0.15 nobody before be length 4-5
-0.24 nobody before be length 6-9
0.21 nobody before by initial lower
-0.15 nobody before called
0.06 nobody before called initial capital
-0.52 nobody before called initial lower
0.09 nobody before called length 1
-0.26 nobody before called length 2
-0.29 nobody before called length 3
0.17 nobody before called length 4-5
-0.14 nobody before capital
-0.33 nobody before capital initial capital
0.08 nobody before capital length 1
-0.53 nobody before capital length 10-19
-0.25 nobody before capital length 20+
-0.17 nobody before capital length 3
0.11 nobody before capital length 4-5
-0.64 nobody before capital length 6-9
-0.09 nobody before determiner
-0.18 nobody before determiner initial capital
-0.06 nobody before determiner length 1
-0.23 nobody before determiner length 10-19
-0.25 nobody before determiner length 4-5
-0.36 nobody before determiner length 6-9
0.09 nobody before ed
-0.08 nobody before ed initial capital
0.09 nobody before ed initial lower
-0.12 nobody before ed length 10-19
0.17 nobody before ed length 2
-0.06 nobody before ed length 20+
-0.41 nobody before ed length 4-5
-0.09 nobody before ed length 6-9
-0.19 nobody before edge
-0.19 nobody before edge initial capital
-0.12 nobody before edge initial lower
0.05 nobody before edge length 1
-0.10 nobody before edge length 10-19
-0.32 nobody before edge length 2
-0.37 nobody before edge length 20+
-0.22 nobody before edge length 4-5
-0.21 nobody before edge length 6-9
0.11 nobody before for
0.13 nobody before for length 1
-0.45 nobody before for length 4-5
-0.07 nobody before for length 6-9
-0.23 nobody before from
-0.12 nobody before from initial capital
0.06 nobody before in initial capital
-0.37 nobody before in initial lower
-0.10 nobody before in length 2
0.22 nobody before in length 3
-0.20 nobody before ing
0.17 nobody before ing initial capital
-0.39 nobody before ing initial lower
-0.09 nobody before ing length 1
-0.09 nobody before ing length 10-19
0.15 nobody before ing length 2
-0.32 nobody before ing length 3
-0.44 nobody before ing length 4-5
-0.30 nobody before is
-0.42 nobody before is initial capital
-0.24 nobody before is initial lower
-0.07 nobody before is length 1
-0.05 nobody before is length 10-19
-0.11 nobody before is length 2
-0.19 nobody before is length 20+
-0.08 nobody before is length 3
-0.37 nobody before is length 4-5
-0.07 nobody before is length 6-9
-0.35 nobody before it
-0.29 nobody before it initial lower
-0.40 nobody before it length 1
0.08 nobody before it length 2
-0.08 nobody before it length 6-9
-0.49 nobody before judging
-0.16 nobody before judging initial capital
-0.56 nobody before judging initial lower
-0.39 nobody before judging length 1
-0.21 nobody before judging length 3
-0.16 nobody before judging length 6-9
-0.06 nobody before ly length 1
0.24 nobody before number
0.10 nobody before number initial lower
0.43 nobody before number length 2
-0.07 nobody before of
0.22 nobody before of initial capital
-0.19 nobody before of initial lower
-0.30 nobody before of length 1
0.08 nobody before of length 2
-0.35 nobody before of length 3
0.05 nobody before of length 4-5
0.24 nobody before of length 6-9
0.13 nobody before on
0.14 nobody before on initial capital
-0.23 nobody before on initial lower
0.29 nobody before on length 2
-0.08 nobody before on length 3
0.25 nobody before or
-0.09 nobody before or initial lower
0.31 nobody before or length 1
0.20 nobody before or length 4-5
0.13 nobody before possessive
0.36 nobody before possessive initial capital
-0.36 nobody before possessive initial lower
0.34 nobody before possessive length 1
-0.15 nobody before possessive length 10-19
-0.23 nobody before possessive length 2
0.24 nobody before possessive length 20+
0.23 nobody before possessive length 3
0.09 nobody before possessive length 4-5
-0.33 nobody before possessive length 6-9
-0.28 nobody before preposition initial capital
0.28 nobody before preposition length 1
0.09 nobody before preposition length 2
-0.31 nobody before preposition length 3
-0.39 nobody before preposition length 4-5
-0.24 nobody before preposition length 6-9
-0.39 nobody before pronoun
-0.39 nobody before pronoun initial lower
-0.22 nobody before pronoun length 4-5
-0.45 nobody before pronoun length 6-9
-0.14 nobody before s
-0.36 nobody before s initial lower
-0.40 nobody before s length 1
-0.12 nobody before s length 10-19
-0.21 nobody before s length 2
-0.30 nobody before s length 3
0.32 nobody before s length 4-5
-0.48 nobody before s length 6-9
0.30 nobody before so-called
0.30 nobody before so-called initial lower
-0.33 nobody before speech
-0.82 nobody before speech initial lower
-0.32 nobody before speech length 1
-0.19 nobody before speech length 10-19
-0.53 nobody before speech length 2
-0.12 nobody before speech length 20+
0.26 nobody before speech length 3
-0.44 nobody before speech length 4-5
-0.25 nobody before speech length 6-9
-0.75 nobody before that
-0.39 nobody before that initial capital
-0.64 nobody before that initial lower
-0.25 nobody before that length 1
-0.31 nobody before that length 10-19
-0.39 nobody before that length 2
-0.12 nobody before that length 20+
-0.26 nobody before that length 3
-0.06 nobody before that length 4-5
-0.31 nobody before that length 6-9
0.12 nobody before the initial lower
-0.27 nobody before the initial other
0.30 nobody before the length 1
-0.22 nobody before the length 20+
-0.19 nobody before the length 3
-0.38 nobody before the length 6-9
-0.12 nobody before to
0.23 nobody before to initial capital
-0.23 nobody before to initial lower
-0.13 nobody before to length 1
-0.39 nobody before to length 10-19
-0.09 nobody before to length 20+
-0.12 nobody before to length 3
-0.57 nobody before to length 4-5
-0.10 nobody before was
-0.09 nobody before was initial lower
-0.55 nobody before was length 1
-0.28 nobody before was length 10-19
-0.46 nobody before was length 2
0.11 nobody before was length 3
0.14 nobody before was length 4-5
-0.28 nobody before was length 6-9
0.07 nobody before with
0.07 nobody before with initial capital
-0.21 nobody before with length 2
0.45 nobody before with length 3
-0.28 nobody before with length 4-5
0.21 nobody before word
0.38 nobody before word initial capital
-0.34 nobody before word initial lower
0.14 nobody before word length 2
-0.24 nobody before word length 20+
-0.08 nobody before word length 3
0.10 nobody before word length 4-5
-0.43 nobody before word length 6-9
0.30 nobody before —
0.39 nobody before — initial capital
-0.35 nobody before — initial lower
0.29 nobody before — length 4-5
0.26 nobody before — length 6-9
-0.18 nobody before ”
-0.17 nobody before ” initial capital
0.08 nobody clause
-0.32 nobody clause before (
-0.71 nobody clause before ,
-0.10 nobody clause before :
0.24 nobody clause before a
0.14 nobody clause before and
-0.10 nobody clause before determiner
0.12 nobody clause before ed
-0.09 nobody clause before edge
-0.23 nobody clause before ing
-0.21 nobody clause before is
0.18 nobody clause before of
0.24 nobody clause before possessive
-0.21 nobody clause before preposition
-0.26 nobody clause before speech
-0.40 nobody clause before that
-0.28 nobody clause before the
-0.07 nobody clause before was
0.36 nobody clause before word
0.13 nobody clause capital
-0.34 nobody clause lower
-0.45 nobody closing !
0.22 nobody closing ,
0.08 nobody closing .
-0.17 nobody closing ?
0.23 nobody closing none
-0.81 nobody continues
0.28 nobody cue
0.10 nobody cue after "
0.10 nobody cue after " closing ,
-0.07 nobody cue after (
-0.07 nobody cue after ( closing none
0.20 nobody cue after )
-0.25 nobody cue after ) closing .
0.26 nobody cue after ) closing none
0.26 nobody cue after ,
0.13 nobody cue after , closing none
-0.05 nobody cue after -
-0.05 nobody cue after - closing none
0.24 nobody cue after >
0.24 nobody cue after > closing none
0.16 nobody cue after a
-0.20 nobody cue after a closing ,
0.21 nobody cue after a closing none
-0.36 nobody cue after and
0.26 nobody cue after and closing ,
-0.53 nobody cue after and closing none
0.06 nobody cue after as
0.12 nobody cue after as closing none
0.23 nobody cue after auxiliary
0.20 nobody cue after auxiliary closing ,
0.16 nobody cue after auxiliary closing none
-0.09 nobody cue after be
-0.09 nobody cue after be closing none
-0.07 nobody cue after by
-0.07 nobody cue after by closing none
-0.18 nobody cue after capital closing ?
-0.14 nobody cue after capital closing none
-0.41 nobody cue after determiner
-0.27 nobody cue after determiner closing ,
-0.28 nobody cue after determiner closing none
-0.09 nobody cue after ed
0.09 nobody cue after ed closing ,
-0.12 nobody cue after ed closing none
-0.14 nobody cue after edge
-0.42 nobody cue after edge closing !
-0.09 nobody cue after edge closing .
-0.63 nobody cue after edge closing ?
-0.21 nobody cue after edge closing none
-0.76 nobody cue after for
-0.14 nobody cue after for closing ,
-0.72 nobody cue after for closing none
-0.48 nobody cue after from
-0.41 nobody cue after from closing none
-0.36 nobody cue after in
-0.57 nobody cue after in closing none
0.10 nobody cue after ing closing none
0.17 nobody cue after is
0.17 nobody cue after is closing none
-0.29 nobody cue after it
-0.14 nobody cue after it closing ,
-0.23 nobody cue after judging
-0.26 nobody cue after judging closing ,
-0.10 nobody cue after ly closing ,
-0.21 nobody cue after of
-0.20 nobody cue after of closing none
0.29 nobody cue after or
0.28 nobody cue after or closing ,
0.17 nobody cue after or closing none
0.26 nobody cue after preposition closing ,
-0.06 nobody cue after preposition closing none
-0.23 nobody cue after pronoun
-0.13 nobody cue after pronoun closing ,
-0.08 nobody cue after pronoun closing ?
-0.40 nobody cue after pronoun closing none
-0.12 nobody cue after s closing none
0.16 nobody cue after speech
0.17 nobody cue after speech closing ,
-0.13 nobody cue after speech closing ?
-0.07 nobody cue after speech closing none
0.08 nobody cue after that
0.08 nobody cue after that closing none
-0.23 nobody cue after the
-0.13 nobody cue after the closing !
-0.06 nobody cue after the closing ,
-0.35 nobody cue after the closing none
-0.34 nobody cue after to
-0.29 nobody cue after to closing none
-0.23 nobody cue after was
-0.23 nobody cue after was closing none
0.10 nobody cue after with
0.13 nobody cue after with closing none
-0.13 nobody cue after word
-0.09 nobody cue after word closing ,
-0.12 nobody cue after word closing none
-0.28 nobody cue after –
-0.28 nobody cue after – closing none
0.05 nobody cue after —
0.05 nobody cue after — closing none
-0.36 nobody cue after “
-0.28 nobody cue after “ closing ,
0.21 nobody cue before "
0.06 nobody cue before " initial lower
0.26 nobody cue before " length 1
-0.45 nobody cue before (
-0.32 nobody cue before ( initial capital
-0.30 nobody cue before ( length 6-9
-0.17 nobody cue before ,
-0.15 nobody cue before , initial capital
-0.05 nobody cue before , initial lower
-0.18 nobody cue before , length 1
-0.56 nobody cue before , length 10-19
0.19 nobody cue before , length 2
-0.41 nobody cue before , length 4-5
-0.76 nobody cue before , length 6-9
-0.12 nobody cue before -
-0.08 nobody cue before - initial lower
-0.06 nobody cue before - length 6-9
-0.26 nobody cue before :
-0.85 nobody cue before : initial capital
-0.35 nobody cue before : length 10-19
-0.56 nobody cue before : length 20+
-0.12 nobody cue before : length 4-5
-0.39 nobody cue before : length 6-9
0.53 nobody cue before =
0.11 nobody cue before = initial capital
0.26 nobody cue before = initial lower
0.33 nobody cue before = initial other
0.41 nobody cue before = length 1
0.22 nobody cue before = length 3
-0.37 nobody cue before a
-0.09 nobody cue before a initial capital
-0.37 nobody cue before a initial lower
-0.23 nobody cue before a length 1
-0.20 nobody cue before a length 10-19
-0.49 nobody cue before a length 3
-0.51 nobody cue before a length 4-5
-0.12 nobody cue before a length 6-9
0.18 nobody cue before an
0.20 nobody cue before an initial lower
-0.13 nobody cue before an length 1
-0.52 nobody cue before an length 2
-0.34 nobody cue before an length 3
0.08 nobody cue before and
0.26 nobody cue before and initial capital
-0.09 nobody cue before and initial lower
-0.20 nobody cue before and length 1
-0.16 nobody cue before and length 10-19
0.29 nobody cue before and length 2
0.13 nobody cue before and length 3
0.06 nobody cue before and length 4-5
-0.32 nobody cue before and length 6-9
-0.20 nobody cue before as initial capital
-0.09 nobody cue before as length 10-19
-0.17 nobody cue before as length 2
-0.07 nobody cue before as length 20+
-0.39 nobody cue before as length 3
-0.08 nobody cue before as length 4-5
0.23 nobody cue before as length 6-9
-0.31 nobody cue before auxiliary
-0.29 nobody cue before auxiliary initial lower
-0.32 nobody cue before auxiliary length 1
-0.10 nobody cue before auxiliary length 10-19
-0.35 nobody cue before auxiliary length 2
-0.38 nobody cue before auxiliary length 3
0.07 nobody cue before auxiliary length 4-5
-0.18 nobody cue before auxiliary length 6-9
-0.20 nobody cue before be
-0.20 nobody cue before be initial lower
-0.15 nobody cue before be length 1
-0.10 nobody cue before be length 10-19
-0.70 nobody cue before be length 2
-0.20 nobody cue before be length 3
0.16 nobody cue before be length 4-5
-0.24 nobody cue before be length 6-9
-0.08 nobody cue before called
0.06 nobody cue before called initial capital
-0.49 nobody cue before called initial lower
0.09 nobody cue before called length 1
-0.14 nobody cue before called length 2
-0.29 nobody cue before called length 3
0.17 nobody cue before called length 4-5
-0.06 nobody cue before capital
-0.46 nobody cue before capital initial capital
0.09 nobody cue before capital initial lower
-0.38 nobody cue before capital length 10-19
-0.37 nobody cue before capital length 20+
0.19 nobody cue before capital length 4-5
-0.51 nobody cue before capital length 6-9
0.06 nobody cue before determiner initial capital
-0.07 nobody cue before determiner initial lower
-0.05 nobody cue before determiner length 1
-0.13 nobody cue before determiner length 10-19
0.05 nobody cue before determiner length 2
-0.19 nobody cue before determiner length 4-5
-0.36 nobody cue before determiner length 6-9
0.06 nobody cue before ed
-0.20 nobody cue before ed initial capital
0.19 nobody cue before ed initial lower
-0.12 nobody cue before ed length 10-19
0.36 nobody cue before ed length 2
-0.06 nobody cue before ed length 20+
-0.41 nobody cue before ed length 4-5
-0.28 nobody cue before ed length 6-9
-0.55 nobody cue before edge
-0.55 nobody cue before edge initial capital
-0.79 nobody cue before edge length 1
-0.10 nobody cue before edge length 10-19
-0.52 nobody cue before edge length 2
-0.22 nobody cue before edge length 20+
-0.44 nobody cue before edge length 3
-0.66 nobody cue before edge length 4-5
-0.78 nobody cue before edge length 6-9
-0.10 nobody cue before for initial lower
0.13 nobody cue before for length 1
-0.18 nobody cue before for length 4-5
-0.36 nobody cue before for length 6-9
-0.06 nobody cue before in
-0.37 nobody cue before in initial lower
-0.10 nobody cue before in length 2
0.09 nobody cue before ing
0.27 nobody cue before ing initial capital
-0.28 nobody cue before ing initial lower
-0.07 nobody cue before ing length 1
-0.09 nobody cue before ing length 10-19
0.25 nobody cue before ing length 2
-0.35 nobody cue before ing length 3
-0.40 nobody cue before ing length 4-5
-0.30 nobody cue before is
-0.42 nobody cue before is initial capital
-0.24 nobody cue before is initial lower
-0.07 nobody cue before is length 1
-0.05 nobody cue before is length 10-19
-0.11 nobody cue before is length 2
-0.19 nobody cue before is length 20+
-0.08 nobody cue before is length 3
-0.37 nobody cue before is length 4-5
-0.07 nobody cue before is length 6-9
-0.50 nobody cue before it
-0.50 nobody cue before it initial lower
-0.30 nobody cue before it length 1
-0.08 nobody cue before it length 6-9
-0.41 nobody cue before judging
-0.16 nobody cue before judging initial capital
-0.43 nobody cue before judging initial lower
-0.39 nobody cue before judging length 1
-0.21 nobody cue before judging length 3
-0.16 nobody cue before judging length 6-9
-0.45 nobody cue before ly
-0.45 nobody cue before ly initial lower
-0.24 nobody cue before of
0.09 nobody cue before of initial capital
-0.66 nobody cue before of initial lower
-0.41 nobody cue before of length 1
0.08 nobody cue before of length 2
-0.41 nobody cue before of length 3
0.13 nobody cue before of length 4-5
0.17 nobody cue before on
0.19 nobody cue before on initial capital
-0.23 nobody cue before on initial lower
0.22 nobody cue before on length 2
0.08 nobody cue before on length 3
0.17 nobody cue before or
-0.21 nobody cue before or initial lower
0.31 nobody cue before or length 1
0.39 nobody cue before possessive
0.44 nobody cue before possessive initial capital
-0.44 nobody cue before possessive initial lower
0.28 nobody cue before possessive length 1
-0.15 nobody cue before possessive length 10-19
-0.25 nobody cue before possessive length 20+
0.28 nobody cue before possessive length 3
0.09 nobody cue before possessive length 4-5
0.11 nobody cue before preposition length 1
0.06 nobody cue before preposition length 2
-0.18 nobody cue before preposition length 3
-0.37 nobody cue before pronoun
-0.37 nobody cue before pronoun initial lower
-0.10 nobody cue before pronoun length 4-5
-0.21 nobody cue before pronoun length 6-9
-0.19 nobody cue before s
-0.43 nobody cue before s initial lower
-0.40 nobody cue before s length 1
-0.12 nobody cue before s length 10-19
-0.50 nobody cue before s length 2
-0.32 nobody cue before s length 3
0.32 nobody cue before s length 4-5
-0.48 nobody cue before s length 6-9
0.30 nobody cue before so-called
0.30 nobody cue before so-called initial lower
-0.27 nobody cue before speech
0.08 nobody cue before speech initial capital
-0.82 nobody cue before speech initial lower
-0.39 nobody cue before speech length 1
-0.19 nobody cue before speech length 10-19
-0.53 nobody cue before speech length 2
-0.12 nobody cue before speech length 20+
0.26 nobody cue before speech length 3
-0.44 nobody cue before speech length 4-5
-0.25 nobody cue before speech length 6-9
-0.59 nobody cue before that
-0.32 nobody cue before that initial capital
-0.49 nobody cue before that initial lower
-0.13 nobody cue before that length 1
-0.20 nobody cue before that length 10-19
-0.39 nobody cue before that length 2
-0.12 nobody cue before that length 20+
-0.18 nobody cue before that length 3
-0.06 nobody cue before that length 4-5
-0.12 nobody cue before that length 6-9
0.25 nobody cue before the initial capital
-0.21 nobody cue before the initial lower
0.13 nobody cue before the length 1
-0.22 nobody cue before the length 20+
-0.06 nobody cue before the length 3
0.13 nobody cue before the length 4-5
-0.25 nobody cue before the length 6-9
-0.13 nobody cue before to
-0.25 nobody cue before to initial lower
-0.15 nobody cue before to length 1
-0.38 nobody cue before to length 10-19
-0.61 nobody cue before to length 2
-0.51 nobody cue before to length 4-5
0.10 nobody cue before to length 6-9
-0.10 nobody cue before was
-0.09 nobody cue before was initial lower
-0.55 nobody cue before was length 1
-0.28 nobody cue before was length 10-19
-0.46 nobody cue before was length 2
0.11 nobody cue before was length 3
0.14 nobody cue before was length 4-5
-0.28 nobody cue before was length 6-9
0.32 nobody cue before with
0.34 nobody cue before with initial capital
-0.16 nobody cue before with initial lower
-0.12 nobody cue before word
0.17 nobody cue before word initial capital
-0.25 nobody cue before word initial lower
0.09 nobody cue before word length 2
-0.24 nobody cue before word length 20+
-0.32 nobody cue before word length 3
-0.72 nobody cue before word length 6-9
-0.26 nobody cue before — initial lower
-0.18 nobody cue before ”
-0.17 nobody cue before ” initial capital
-0.32 nobody cue clause before (
-0.71 nobody cue clause before ,
-0.66 nobody cue clause before :
-0.26 nobody cue clause before and
-0.32 nobody cue clause before capital
-0.10 nobody cue clause before determiner
-0.11 nobody cue clause before edge
-0.21 nobody cue clause before is
0.18 nobody cue clause before of
0.25 nobody cue clause before possessive
-0.05 nobody cue clause before preposition
-0.26 nobody cue clause before speech
-0.27 nobody cue clause before that
-0.06 nobody cue clause before the
-0.07 nobody cue clause before was
0.44 nobody cue clause before word
0.15 nobody cue clause capital
-0.87 nobody cue clause lower
-0.73 nobody cue closing !
0.20 nobody cue closing ,
-0.05 nobody cue closing .
0.06 nobody cue closing ?
0.15 nobody cue closing none
-0.19 nobody cue first a
-0.59 nobody cue first an
-0.22 nobody cue first and
-0.28 nobody cue first as
-0.66 nobody cue first auxiliary
-0.19 nobody cue first be
-0.08 nobody cue first by
0.13 nobody cue first capital
0.14 nobody cue first determiner
-0.24 nobody cue first ed
-0.26 nobody cue first for
-0.07 nobody cue first from
-0.36 nobody cue first in
-0.21 nobody cue first ing
0.11 nobody cue first is
-0.58 nobody cue first it
0.22 nobody cue first judging
-0.06 nobody cue first ly
0.37 nobody cue first number
-0.14 nobody cue first of
-0.38 nobody cue first on
-0.31 nobody cue first pronoun
-0.06 nobody cue first s
-0.28 nobody cue first speech
-0.43 nobody cue first that
0.22 nobody cue first the
-0.34 nobody cue first to
-0.33 nobody cue first was
-0.24 nobody cue first with
0.22 nobody cue first word
0.24 nobody cue initial capital
0.10 nobody cue initial lower
0.35 nobody cue initial other
0.22 nobody cue length 1
-0.49 nobody cue length 10-19
0.12 nobody cue length 2
-0.43 nobody cue length 20+
-0.08 nobody cue length 4-5
-0.35 nobody cue length 6-9
0.11 nobody cue modifier 1
-0.10 nobody cue modifier 2
-0.16 nobody cue modifier 3
-0.13 nobody cue modifier 4-5
0.22 nobody cue modifier 6-9
-0.55 nobody cue opens sentence
-0.45 nobody cue sentences
0.17 nobody cue title 2
0.10 nobody cue title 3
0.29 nobody cue title 4-5
0.23 nobody cue title 6-9
0.11 nobody cue title before =
-0.06 nobody cue title before a
0.32 nobody cue title before and
-0.20 nobody cue title before as
-0.32 nobody cue title before ed
-0.75 nobody cue title before edge
-0.15 nobody cue title before judging
0.22 nobody cue title before on
0.44 nobody cue title before possessive
0.27 nobody cue title before the
0.34 nobody cue title before with
-0.24 nobody cue title before word
-0.17 nobody cue title before ”
-0.31 nobody cue title closing !
0.25 nobody cue title closing ,
0.25 nobody cue title closing .
0.14 nobody cue title closing ?
0.08 nobody cue title closing none
-0.28 nobody first a
-0.75 nobody first and
-0.40 nobody first as
-0.42 nobody first auxiliary
-0.41 nobody first be
-0.24 nobody first by
0.08 nobody first capital
-0.19 nobody first ed
-0.29 nobody first for
-0.07 nobody first from
-0.29 nobody first in
-0.28 nobody first ing
-0.13 nobody first it
0.22 nobody first judging
0.18 nobody first number
-0.14 nobody first of
-0.54 nobody first on
0.20 nobody first or
0.13 nobody first possessive
-0.32 nobody first pronoun
0.23 nobody first s
0.10 nobody first speech
-0.77 nobody first that
0.28 nobody first the
-0.44 nobody first to
-0.33 nobody first was
-0.26 nobody first with
0.24 nobody first word
0.21 nobody initial capital
0.21 nobody initial lower
0.21 nobody initial other
0.41 nobody length 1
-0.46 nobody length 10-19
0.24 nobody length 2
-0.13 nobody length 20+
0.08 nobody length 3
0.10 nobody length 4-5
-0.11 nobody length 6-9
-0.09 nobody modifier
0.29 nobody modifier 1
-0.14 nobody modifier 2
-0.15 nobody modifier 3
-0.42 nobody modifier 4-5
0.16 nobody modifier 6-9
0.23 nobody no cue
0.17 nobody no cue after (
0.17 nobody no cue after ( closing none
-0.14 nobody no cue after )
-0.14 nobody no cue after ) closing none
-0.23 nobody no cue after .
0.30 nobody no cue after >
0.30 nobody no cue after > closing none
-0.29 nobody no cue after a
-0.29 nobody no cue after a closing ,
-0.09 nobody no cue after and
-0.20 nobody no cue after and closing ,
-0.42 nobody no cue after as
-0.42 nobody no cue after as closing none
-0.23 nobody no cue after auxiliary closing ,
0.36 nobody no cue after auxiliary closing none
-0.13 nobody no cue after be
-0.13 nobody no cue after be closing none
0.27 nobody no cue after by
0.50 nobody no cue after by closing ,
-0.24 nobody no cue after by closing none
-0.17 nobody no cue after capital
-0.15 nobody no cue after capital closing ,
-0.14 nobody no cue after capital closing none
0.17 nobody no cue after determiner
0.21 nobody no cue after determiner closing none
-0.06 nobody no cue after ed
0.06 nobody no cue after ed closing ,
-0.18 nobody no cue after edge
0.05 nobody no cue after edge closing !
-0.16 nobody no cue after edge closing .
-0.14 nobody no cue after edge closing ?
-0.12 nobody no cue after edge closing none
0.14 nobody no cue after for
0.11 nobody no cue after for closing none
-0.35 nobody no cue after from
0.14 nobody no cue after in
0.14 nobody no cue after in closing none
-0.55 nobody no cue after ing
-0.41 nobody no cue after ing closing ,
-0.28 nobody no cue after ing closing none
0.46 nobody no cue after is
0.23 nobody no cue after is closing ,
0.36 nobody no cue after is closing none
-0.38 nobody no cue after of
-0.38 nobody no cue after of closing none
-0.11 nobody no cue after on
-0.11 nobody no cue after on closing none
0.12 nobody no cue after preposition
0.11 nobody no cue after preposition closing none
0.18 nobody no cue after pronoun
0.19 nobody no cue after pronoun closing none
-0.06 nobody no cue after s closing none
0.20 nobody no cue after that
0.20 nobody no cue after that closing none
-0.05 nobody no cue after the
0.07 nobody no cue after the closing ,
-0.17 nobody no cue after the closing none
-0.06 nobody no cue after to
-0.06 nobody no cue after to closing none
-0.58 nobody no cue after was
0.13 nobody no cue after with
0.12 nobody no cue after with closing none
0.31 nobody no cue after word
0.07 nobody no cue after word closing ,
0.69 nobody no cue after word closing .
0.16 nobody no cue after —
0.17 nobody no cue after — closing none
0.06 nobody no cue bare
0.44 nobody no cue bare 1
0.06 nobody no cue bare 10-19
-0.36 nobody no cue bare 2
-0.06 nobody no cue bare 20+
0.23 nobody no cue bare 3
-0.18 nobody no cue bare 4-5
-0.15 nobody no cue bare 6-9
0.13 nobody no cue before ,
0.06 nobody no cue before , initial lower
0.36 nobody no cue before , length 1
-0.36 nobody no cue before , length 10-19
0.40 nobody no cue before , length 2
-0.64 nobody no cue before , length 20+
0.15 nobody no cue before , length 4-5
0.07 nobody no cue before :
0.07 nobody no cue before : initial capital
-0.54 nobody no cue before : length 10-19
0.26 nobody no cue before : length 20+
-0.40 nobody no cue before : length 6-9
0.56 nobody no cue before =
0.17 nobody no cue before = initial capital
0.37 nobody no cue before = initial lower
0.36 nobody no cue before = initial other
0.47 nobody no cue before = length 1
0.28 nobody no cue before = length 3
0.23 nobody no cue before = length 4-5
0.12 nobody no cue before a
0.09 nobody no cue before a initial lower
-0.22 nobody no cue before a length 1
0.22 nobody no cue before a length 2
-0.05 nobody no cue before an
-0.05 nobody no cue before an initial lower
0.10 nobody no cue before and
-0.26 nobody no cue before and initial capital
0.21 nobody no cue before and initial lower
0.06 nobody no cue before and length 2
0.30 nobody no cue before and length 6-9
-0.39 nobody no cue before as
0.07 nobody no cue before auxiliary
0.07 nobody no cue before auxiliary initial lower
-0.26 nobody no cue before be
-0.26 nobody no cue before be initial lower
-0.23 nobody no cue before capital
-0.07 nobody no cue before capital initial capital
-0.22 nobody no cue before capital initial lower
0.19 nobody no cue before capital length 1
-0.20 nobody no cue before capital length 2
-0.14 nobody no cue before capital length 20+
-0.24 nobody no cue before capital length 3
-0.35 nobody no cue before capital length 6-9
-0.12 nobody no cue before determiner
-0.23 nobody no cue before determiner initial capital
-0.13 nobody no cue before determiner length 1
-0.21 nobody no cue before determiner length 4-5
-0.16 nobody no cue before ed
0.06 nobody no cue before ed initial capital
0.54 nobody no cue before edge length 1
-0.08 nobody no cue before edge length 10-19
-0.07 nobody no cue before edge length 2
-0.47 nobody no cue before edge length 20+
0.19 nobody no cue before edge length 3
-0.16 nobody no cue before edge length 4-5
0.13 nobody no cue before for
0.13 nobody no cue before for initial lower
0.11 nobody no cue before for length 6-9
0.21 nobody no cue before in
-0.36 nobody no cue before ing
-0.21 nobody no cue before ing initial capital
-0.30 nobody no cue before ing initial lower
-0.12 nobody no cue before ing length 1
-0.32 nobody no cue before ing length 2
-0.25 nobody no cue before ing length 4-5
0.12 nobody no cue before number
0.12 nobody no cue before number initial lower
0.09 nobody no cue before of
0.29 nobody no cue before of initial capital
0.06 nobody no cue before of length 2
-0.10 nobody no cue before of length 4-5
0.29 nobody no cue before on length 2
-0.20 nobody no cue before possessive
-0.11 nobody no cue before possessive initial lower
0.17 nobody no cue before possessive length 1
-0.28 nobody no cue before possessive length 2
-0.32 nobody no cue before possessive length 6-9
-0.23 nobody no cue before pronoun
-0.23 nobody no cue before pronoun initial lower
0.25 nobody no cue before s
-0.39 nobody no cue before that
-0.34 nobody no cue before that initial lower
-0.22 nobody no cue before that length 6-9
0.07 nobody no cue before the
-0.31 nobody no cue before the initial capital
0.46 nobody no cue before the initial lower
0.26 nobody no cue before the length 1
0.14 nobody no cue before the length 2
-0.16 nobody no cue before the length 3
-0.14 nobody no cue before the length 4-5
-0.09 nobody no cue before to
0.20 nobody no cue before to initial capital
-0.11 nobody no cue before to initial lower
0.08 nobody no cue before to length 1
0.14 nobody no cue before to length 2
-0.25 nobody no cue before to length 6-9
-0.24 nobody no cue before with
-0.22 nobody no cue before with length 2
0.11 nobody no cue before word
0.40 nobody no cue before word initial capital
-0.08 nobody no cue before word initial lower
-0.13 nobody no cue before word length 1
-0.11 nobody no cue before word length 2
0.46 nobody no cue before word length 3
0.06 nobody no cue before word length 4-5
-0.12 nobody no cue before word length 6-9
0.31 nobody no cue before —
0.37 nobody no cue before — initial capital
0.27 nobody no cue before — length 4-5
0.27 nobody no cue before — length 6-9
-0.47 nobody no cue clause before ,
-0.19 nobody no cue clause before edge
0.06 nobody no cue clause before possessive
-0.20 nobody no cue clause before that
-0.33 nobody no cue clause before word
-0.06 nobody no cue closing !
0.12 nobody no cue closing .
-0.31 nobody no cue closing ?
0.15 nobody no cue closing none
-0.81 nobody no cue continues
-0.29 nobody no cue first a
0.15 nobody no cue first an
-0.65 nobody no cue first and
-0.16 nobody no cue first as
-0.14 nobody no cue first auxiliary
-0.27 nobody no cue first be
-0.20 nobody no cue first by
-0.13 nobody no cue first determiner
-0.15 nobody no cue first ed
-0.13 nobody no cue first for
-0.23 nobody no cue first in
-0.14 nobody no cue first ing
-0.21 nobody no cue first is
0.08 nobody no cue first ly
0.07 nobody no cue first number
-0.29 nobody no cue first on
0.20 nobody no cue first or
-0.19 nobody no cue first pronoun
0.34 nobody no cue first s
0.23 nobody no cue first speech
-0.53 nobody no cue first that
0.14 nobody no cue first the
-0.19 nobody no cue first to
0.13 nobody no cue first word
0.16 nobody no cue initial lower
0.10 nobody no cue initial other
0.29 nobody no cue length 1
-0.27 nobody no cue length 10-19
0.22 nobody no cue length 3
-0.13 nobody no cue length 4-5
0.22 nobody no cue length 6-9
-0.24 nobody no cue modifier
0.16 nobody no cue modifier 1
-0.18 nobody no cue modifier 2
0.06 nobody no cue modifier 3
-0.43 nobody no cue modifier 4-5
-0.32 nobody no cue modifier 6-9
-0.19 nobody no cue sentences
0.18 nobody no cue title 1
-0.30 nobody no cue title 2
0.18 nobody no cue title 3
0.29 nobody no cue title 6-9
-0.25 nobody no cue title before (
0.63 nobody no cue title before ,
0.17 nobody no cue title before =
-0.23 nobody no cue title before determiner
0.17 nobody no cue title before ed
0.38 nobody no cue title before edge
0.15 nobody no cue title before ing
0.42 nobody no cue title before of
-0.08 nobody no cue title before possessive
0.20 nobody no cue title before to
0.14 nobody no cue title before word
0.34 nobody no cue title closing !
0.11 nobody no cue title closing ,
0.38 nobody no cue title closing .
0.35 nobody no cue unclosed
-0.19 nobody opens sentence
-0.27 nobody sentences
0.14 nobody title 1
0.24 nobody title 3
0.29 nobody title 4-5
0.42 nobody title 6-9
-0.25 nobody title before (
0.20 nobody title before ,
0.20 nobody title before =
-0.05 nobody title before a
0.33 nobody title before and
-0.20 nobody title before as
-0.37 nobody title before capital
-0.24 nobody title before determiner
-0.14 nobody title before ed
0.13 nobody title before edge
-0.12 nobody title before from
0.06 nobody title before in
0.40 nobody title before ing
-0.15 nobody title before judging
0.24 nobody title before of
0.16 nobody title before on
0.31 nobody title before possessive
-0.10 nobody title before speech
0.22 nobody title before the
0.29 nobody title before to
0.07 nobody title before with
-0.09 nobody title before word
-0.17 nobody title before ”
0.33 nobody title closing ,
0.45 nobody title closing .
0.08 nobody title closing none
0.35 nobody unclosed
0.29 phrase
-0.16 phrase i
-0.41 phrase it
-0.21 phrase name
-0.58 phrase next "
-0.63 phrase next )
-0.20 phrase next ,
-0.75 phrase next -
-0.38 phrase next .
-0.06 phrase next :
-0.44 phrase next ;
-0.20 phrase next =
-0.20 phrase next a
-0.18 phrase next an
-0.33 phrase next and
-0.53 phrase next as
-0.11 phrase next be
-0.73 phrase next by
0.31 phrase next called
-0.64 phrase next capital
0.22 phrase next determiner
0.58 phrase next ed
-0.67 phrase next for
-0.29 phrase next from
-0.24 phrase next in
0.11 phrase next ing
-0.17 phrase next is
-0.19 phrase next it
0.32 phrase next judging
0.26 phrase next ly
-0.27 phrase next number
-0.71 phrase next of
-0.35 phrase next or
0.07 phrase next possessive
-0.26 phrase next preposition
-0.60 phrase next pronoun
0.35 phrase next s
0.54 phrase next speech
-0.24 phrase next that
-0.11 phrase next the
-0.46 phrase next to
-0.50 phrase next was
0.19 phrase next with
0.05 phrase next word
-0.20 phrase next –
-0.69 phrase next —
-0.27 phrase next ‘
-0.61 phrase next “
-0.18 phrase noun
0.38 phrase person
0.16 phrase possessor
-0.12 phrase previous "
0.23 phrase previous (
-0.36 phrase previous ( next )
0.16 phrase previous ( next .
-0.37 phrase previous ( next s
0.64 phrase previous ,
-0.40 phrase previous , next "
0.56 phrase previous , next (
-0.50 phrase previous , next .
-0.09 phrase previous , next and
-0.25 phrase previous , next as
0.11 phrase previous , next auxiliary
-0.41 phrase previous , next be
0.05 phrase previous , next called
0.24 phrase previous , next determiner
0.74 phrase previous , next ed
-0.15 phrase previous , next in
0.25 phrase previous , next ing
-0.08 phrase previous , next judging
-0.20 phrase previous , next ly
0.45 phrase previous , next possessive
-0.29 phrase previous , next preposition
-0.38 phrase previous , next s
0.58 phrase previous , next speech
-0.34 phrase previous , next that
0.46 phrase previous , next was
0.05 phrase previous , next word
-0.14 phrase previous , next —
0.47 phrase previous -
-0.29 phrase previous - next ,
0.48 phrase previous - next :
0.46 phrase previous - next speech
0.09 phrase previous .
0.11 phrase previous . next )
-0.48 phrase previous :
-0.43 phrase previous : next :
-0.10 phrase previous : next be
0.37 phrase previous ;
-0.20 phrase previous <
-0.20 phrase previous < next =
-0.36 phrase previous a
0.60 phrase previous and
-0.11 phrase previous and next "
0.07 phrase previous and next ,
0.13 phrase previous and next auxiliary
0.15 phrase previous and next be
-0.22 phrase previous and next determiner
-0.58 phrase previous and next ed
-0.11 phrase previous and next for
-0.24 phrase previous and next ing
0.13 phrase previous and next is
-0.14 phrase previous and next possessive
-0.25 phrase previous and next preposition
0.57 phrase previous and next speech
-0.20 phrase previous and next the
0.31 phrase previous and next word
-0.19 phrase previous and next “
0.22 phrase previous as
-0.39 phrase previous as next "
-0.50 phrase previous as next ,
-0.38 phrase previous as next and
-0.65 phrase previous as next ed
-0.23 phrase previous as next in
-0.26 phrase previous as next ing
-0.11 phrase previous as next preposition
0.46 phrase previous as next s
0.43 phrase previous as next speech
0.38 phrase previous as next word
-0.35 phrase previous as next “
-0.42 phrase previous auxiliary
-0.17 phrase previous auxiliary next "
-0.29 phrase previous auxiliary next speech
-0.50 phrase previous auxiliary next word
-0.68 phrase previous be
-0.13 phrase previous be next "
-0.23 phrase previous be next ,
-0.20 phrase previous be next word
-0.10 phrase previous be next “
-0.10 phrase previous by
-0.67 phrase previous by next :
-0.32 phrase previous by next and
0.16 phrase previous by next on
-0.32 phrase previous by next possessive
-0.29 phrase previous by next preposition
0.19 phrase previous by next speech
0.31 phrase previous by next that
-0.06 phrase previous by next to
0.18 phrase previous by next word
-0.24 phrase previous by next “
-0.14 phrase previous called
-0.40 phrase previous called next "
-0.17 phrase previous called next ,
-0.40 phrase previous called next a
0.10 phrase previous called next possessive
-0.23 phrase previous called next speech
-0.42 phrase previous called next “
0.36 phrase previous capital
-0.24 phrase previous capital next "
-0.11 phrase previous capital next ,
-0.27 phrase previous capital next auxiliary
-0.12 phrase previous capital next be
0.15 phrase previous capital next determiner
0.22 phrase previous capital next in
-0.47 phrase previous capital next is
0.42 phrase previous capital next possessive
0.28 phrase previous capital next preposition
-0.11 phrase previous capital next s
0.25 phrase previous capital next speech
-0.17 phrase previous capital next was
-0.20 phrase previous capital next word
-0.07 phrase previous capital next “
-0.17 phrase previous determiner
-0.07 phrase previous determiner next ,
0.25 phrase previous determiner next auxiliary
-0.21 phrase previous determiner next of
-0.14 phrase previous determiner next “
-0.67 phrase previous ed
-0.13 phrase previous ed next "
-0.43 phrase previous ed next ,
-0.16 phrase previous ed next :
-0.33 phrase previous ed next and
-0.24 phrase previous ed next as
-0.11 phrase previous ed next by
-0.21 phrase previous ed next capital
-0.28 phrase previous ed next for
-0.40 phrase previous ed next in
-0.47 phrase previous ed next ing
-0.26 phrase previous ed next judging
-0.06 phrase previous ed next number
-0.07 phrase previous ed next of
-0.30 phrase previous ed next on
-0.59 phrase previous ed next possessive
-0.48 phrase previous ed next preposition
-0.19 phrase previous ed next speech
-0.34 phrase previous ed next that
0.16 phrase previous ed next to
-0.29 phrase previous ed next with
-0.34 phrase previous ed next word
-0.29 phrase previous ed next “
0.36 phrase previous edge
-0.07 phrase previous edge next "
0.11 phrase previous edge next (
0.49 phrase previous edge next ,
-0.20 phrase previous edge next -
-0.14 phrase previous edge next .
0.05 phrase previous edge next :
-0.28 phrase previous edge next a
-0.37 phrase previous edge next and
0.13 phrase previous edge next auxiliary
0.23 phrase previous edge next be
-0.20 phrase previous edge next by
0.88 phrase previous edge next called
-0.33 phrase previous edge next capital
-0.23 phrase previous edge next ed
-0.24 phrase previous edge next ing
0.25 phrase previous edge next is
-0.09 phrase previous edge next judging
0.61 phrase previous edge next ly
0.10 phrase previous edge next number
0.51 phrase previous edge next on
-0.07 phrase previous edge next possessive
-0.47 phrase previous edge next preposition
0.14 phrase previous edge next speech
-0.49 phrase previous edge next that
0.20 phrase previous edge next the
-0.61 phrase previous edge next was
0.13 phrase previous edge next word
-0.38 phrase previous edge next —
-0.23 phrase previous for
0.09 phrase previous for next ,
0.20 phrase previous for next and
-0.19 phrase previous for next in
0.20 phrase previous for next ing
-0.21 phrase previous for next preposition
-0.12 phrase previous for next that
-0.26 phrase previous for next to
-0.39 phrase previous for next word
-0.09 phrase previous for next “
-0.36 phrase previous from
-0.42 phrase previous from next ,
0.13 phrase previous from next :
-0.16 phrase previous from next as
-0.33 phrase previous from next “
-0.18 phrase previous in
-0.16 phrase previous in next "
-0.90 phrase previous in next ,
-0.12 phrase previous in next -
-0.48 phrase previous in next :
-0.40 phrase previous in next and
-0.19 phrase previous in next as
-0.09 phrase previous in next determiner
0.25 phrase previous in next ed
0.25 phrase previous in next in
-0.18 phrase previous in next is
-0.57 phrase previous in next ly
-0.17 phrase previous in next number
-0.45 phrase previous in next on
-0.16 phrase previous in next possessive
-0.34 phrase previous in next preposition
0.21 phrase previous in next speech
-0.63 phrase previous in next that
-0.21 phrase previous in next to
-0.60 phrase previous in next word
-0.15 phrase previous in next “
-1.07 phrase previous ing
-0.25 phrase previous ing next "
-0.59 phrase previous ing next ,
-0.17 phrase previous ing next and
-0.23 phrase previous ing next as
-0.06 phrase previous ing next ed
-0.42 phrase previous ing next in
-0.34 phrase previous ing next ing
-0.29 phrase previous ing next ly
-0.10 phrase previous ing next on
-0.24 phrase previous ing next possessive
-0.38 phrase previous ing next speech
-0.31 phrase previous ing next that
-0.06 phrase previous ing next to
-0.13 phrase previous ing next word
-0.26 phrase previous ing next “
0.25 phrase previous is
-0.39 phrase previous is next ,
-0.14 phrase previous is next ly
-0.14 phrase previous is next “
-0.14 phrase previous it
-0.08 phrase previous it next “
-0.99 phrase previous judging
-0.47 phrase previous judging next "
-0.05 phrase previous judging next ,
-0.29 phrase previous judging next a
-0.07 phrase previous judging next an
-0.05 phrase previous judging next and
-0.32 phrase previous judging next as
-0.13 phrase previous judging next ed
-0.07 phrase previous judging next for
-0.07 phrase previous judging next in
-0.17 phrase previous judging next on
-0.57 phrase previous judging next possessive
-0.22 phrase previous judging next preposition
-0.31 phrase previous judging next speech
-0.12 phrase previous judging next that
-0.29 phrase previous judging next the
-0.18 phrase previous judging next to
-0.36 phrase previous judging next “
-0.36 phrase previous ly
-0.06 phrase previous ly next “
0.06 phrase previous number
-0.19 phrase previous number next "
0.25 phrase previous number next ,
-0.26 phrase previous number next auxiliary
0.21 phrase previous number next ed
0.33 phrase previous number next speech
-0.33 phrase previous of
-0.08 phrase previous of next "
-0.48 phrase previous of next ,
-0.28 phrase previous of next :
-0.21 phrase previous of next and
0.18 phrase previous of next ed
-0.33 phrase previous of next on
-0.88 phrase previous of next speech
-0.06 phrase previous of next that
-0.60 phrase previous of next word
-0.13 phrase previous of next “
-0.61 phrase previous on
-0.07 phrase previous on next ,
-0.16 phrase previous on next .
-0.26 phrase previous on next :
-0.08 phrase previous on next and
-0.11 phrase previous on next as
-0.06 phrase previous on next capital
0.10 phrase previous on next ed
-0.15 phrase previous on next ly
0.09 phrase previous on next on
-0.42 phrase previous on next possessive
-0.25 phrase previous on next preposition
-0.32 phrase previous on next that
-0.18 phrase previous on next to
-0.37 phrase previous on next word
-0.17 phrase previous on next “
-0.27 phrase previous or
-0.62 phrase previous possessive
-0.36 phrase previous possessive next ly
-0.06 phrase previous possessive next that
-0.20 phrase previous preposition
-0.39 phrase previous preposition next "
-0.32 phrase previous preposition next (
-0.82 phrase previous preposition next ,
0.05 phrase previous preposition next :
-0.11 phrase previous preposition next and
-0.08 phrase previous preposition next as
0.15 phrase previous preposition next auxiliary
-0.19 phrase previous preposition next by
-0.17 phrase previous preposition next capital
-0.20 phrase previous preposition next determiner
0.22 phrase previous preposition next ed
-0.48 phrase previous preposition next in
-0.71 phrase previous preposition next ing
-0.08 phrase previous preposition next is
0.08 phrase previous preposition next ly
0.06 phrase previous preposition next number
-0.26 phrase previous preposition next of
-0.57 phrase previous preposition next on
-0.13 phrase previous preposition next possessive
-0.50 phrase previous preposition next preposition
0.42 phrase previous preposition next speech
0.08 phrase previous preposition next that
-0.36 phrase previous preposition next was
-0.67 phrase previous preposition next word
-0.26 phrase previous preposition next —
-0.31 phrase previous preposition next “
-0.58 phrase previous s
-0.10 phrase previous s next "
-0.21 phrase previous s next ,
-0.26 phrase previous s next as
0.16 phrase previous s next auxiliary
-0.40 phrase previous s next ed
-0.09 phrase previous s next in
-0.34 phrase previous s next ing
0.27 phrase previous s next judging
-0.40 phrase previous s next possessive
-0.36 phrase previous s next speech
-0.39 phrase previous s next word
-0.22 phrase previous s next “
-1.24 phrase previous speech
-0.31 phrase previous speech next "
-0.23 phrase previous speech next ,
-0.08 phrase previous speech next -
0.07 phrase previous speech next :
-0.12 phrase previous speech next and
-0.09 phrase previous speech next as
-0.74 phrase previous speech next auxiliary
-0.27 phrase previous speech next be
-0.06 phrase previous speech next by
-0.22 phrase previous speech next determiner
-0.60 phrase previous speech next ed
-0.22 phrase previous speech next ing
-0.34 phrase previous speech next is
-0.14 phrase previous speech next judging
-0.29 phrase previous speech next ly
-0.10 phrase previous speech next on
-0.71 phrase previous speech next possessive
-0.15 phrase previous speech next s
-0.41 phrase previous speech next speech
-0.11 phrase previous speech next that
-0.13 phrase previous speech next the
-0.14 phrase previous speech next to
-0.48 phrase previous speech next was
-0.39 phrase previous speech next word
-0.13 phrase previous speech next “
-0.44 phrase previous that
0.12 phrase previous that next "
-0.10 phrase previous that next and
-0.16 phrase previous that next auxiliary
-0.48 phrase previous that next be
-0.50 phrase previous that next ed
-0.12 phrase previous that next in
-0.10 phrase previous that next ing
-0.72 phrase previous that next is
-0.11 phrase previous that next ly
-0.32 phrase previous that next on
-0.96 phrase previous that next possessive
0.40 phrase previous that next preposition
-0.09 phrase previous that next pronoun
-0.51 phrase previous that next speech
-0.12 phrase previous that next the
-0.29 phrase previous that next was
-0.09 phrase previous that next word
-0.44 phrase previous that next “
-0.34 phrase previous the
0.09 phrase previous the next ,
-0.62 phrase previous to
-0.11 phrase previous to next (
0.17 phrase previous to next ,
-0.17 phrase previous to next :
-0.30 phrase previous to next and
-0.11 phrase previous to next as
-0.17 phrase previous to next by
0.10 phrase previous to next in
0.07 phrase previous to next on
-0.35 phrase previous to next possessive
-0.27 phrase previous to next preposition
-0.08 phrase previous to next that
-0.45 phrase previous to next word
-0.18 phrase previous to next “
-0.75 phrase previous was
-0.10 phrase previous was next "
-0.24 phrase previous was next ,
-0.12 phrase previous was next by
-0.21 phrase previous was next word
-0.14 phrase previous was next “
0.56 phrase previous with
-0.29 phrase previous with next "
-0.78 phrase previous with next ,
-0.24 phrase previous with next :
0.29 phrase previous with next and
-0.14 phrase previous with next in
0.24 phrase previous with next ing
0.37 phrase previous with next judging
0.34 phrase previous with next ly
-0.08 phrase previous with next on
-0.37 phrase previous with next preposition
0.62 phrase previous with next speech
-0.34 phrase previous with next word
-0.11 phrase previous with next “
-0.66 phrase previous word next "
-0.24 phrase previous word next (
-0.56 phrase previous word next ,
-0.22 phrase previous word next -
0.13 phrase previous word next :
-0.44 phrase previous word next a
-0.46 phrase previous word next as
-0.12 phrase previous word next auxiliary
-0.80 phrase previous word next be
-0.24 phrase previous word next by
-0.29 phrase previous word next capital
0.36 phrase previous word next ed
-0.25 phrase previous word next for
-0.45 phrase previous word next in
-0.42 phrase previous word next ing
-0.35 phrase previous word next is
0.12 phrase previous word next judging
0.10 phrase previous word next ly
-0.44 phrase previous word next of
-0.13 phrase previous word next possessive
-0.21 phrase previous word next pronoun
0.18 phrase previous word next s
0.08 phrase previous word next speech
-0.58 phrase previous word next that
-0.37 phrase previous word next to
-0.24 phrase previous word next was
0.24 phrase previous word next word
-0.29 phrase previous word next —
-0.73 phrase previous word next “
-0.28 phrase previous words
-0.28 phrase previous words next as
0.29 phrase previous –
0.14 phrase previous —
0.23 phrase previous ‘
-0.24 phrase previous ”
-0.31 phrase previous ” next speech
0.64 phrase pronoun
0.14 phrase rank 0
-0.24 phrase rank 0 length 1
-0.06 phrase rank 0 length 10-19
0.06 phrase rank 0 length 2
0.12 phrase rank 0 length 20+
0.24 phrase rank 0 length 3
-0.24 phrase rank 0 length 4-5
0.18 phrase rank 0 length 6-9
-0.70 phrase rank 0 next "
-0.40 phrase rank 0 next (
-0.37 phrase rank 0 next )
-0.63 phrase rank 0 next ,
-0.25 phrase rank 0 next .
-0.10 phrase rank 0 next and
-0.44 phrase rank 0 next as
-0.37 phrase rank 0 next auxiliary
-0.10 phrase rank 0 next be
-0.14 phrase rank 0 next by
0.34 phrase rank 0 next called
0.12 phrase rank 0 next capital
0.08 phrase rank 0 next ed
-0.48 phrase rank 0 next for
0.34 phrase rank 0 next in
0.18 phrase rank 0 next ing
-0.18 phrase rank 0 next is
0.32 phrase rank 0 next judging
0.38 phrase rank 0 next ly
-0.30 phrase rank 0 next number
-0.48 phrase rank 0 next of
-0.12 phrase rank 0 next on
-0.17 phrase rank 0 next possessive
-0.49 phrase rank 0 next preposition
0.40 phrase rank 0 next s
0.76 phrase rank 0 next speech
-0.16 phrase rank 0 next to
-0.27 phrase rank 0 next with
-0.22 phrase rank 0 next word
-0.45 phrase rank 0 next —
-0.74 phrase rank 0 next “
0.25 phrase rank 1
0.32 phrase rank 1 length 1
-0.09 phrase rank 1 length 10-19
-0.24 phrase rank 1 length 2
0.16 phrase rank 1 length 20+
-0.17 phrase rank 1 length 3
0.28 phrase rank 1 length 6-9
-0.36 phrase rank 1 next "
0.21 phrase rank 1 next (
0.08 phrase rank 1 next )
-0.24 phrase rank 1 next ,
-0.61 phrase rank 1 next -
-0.38 phrase rank 1 next .
-0.26 phrase rank 1 next a
-0.15 phrase rank 1 next an
-0.60 phrase rank 1 next and
-0.26 phrase rank 1 next as
0.39 phrase rank 1 next auxiliary
0.10 phrase rank 1 next be
-0.42 phrase rank 1 next by
0.48 phrase rank 1 next called
-0.44 phrase rank 1 next capital
0.49 phrase rank 1 next ed
-0.21 phrase rank 1 next for
-0.62 phrase rank 1 next in
-0.53 phrase rank 1 next is
-0.18 phrase rank 1 next it
0.38 phrase rank 1 next judging
0.07 phrase rank 1 next ly
-0.28 phrase rank 1 next of
-0.18 phrase rank 1 next or
-0.07 phrase rank 1 next possessive
-0.88 phrase rank 1 next preposition
-0.39 phrase rank 1 next pronoun
0.23 phrase rank 1 next s
-0.09 phrase rank 1 next that
-0.33 phrase rank 1 next the
-0.06 phrase rank 1 next to
-0.17 phrase rank 1 next was
0.11 phrase rank 1 next word
-0.27 phrase rank 1 next —
0.11 phrase rank 1 next “
0.10 phrase rank 2 length 10-19
0.08 phrase rank 2 length 2
-0.10 phrase rank 2 length 20+
0.06 phrase rank 2 length 3
-0.17 phrase rank 2 length 4-5
-0.15 phrase rank 2 length 6-9
-0.24 phrase rank 2 next "
-0.34 phrase rank 2 next (
-0.35 phrase rank 2 next )
-0.18 phrase rank 2 next -
-0.24 phrase rank 2 next :
0.14 phrase rank 2 next a
0.19 phrase rank 2 next and
-0.32 phrase rank 2 next as
0.17 phrase rank 2 next auxiliary
0.22 phrase rank 2 next be
-0.39 phrase rank 2 next by
-0.25 phrase rank 2 next called
-0.20 phrase rank 2 next capital
-0.44 phrase rank 2 next determiner
0.19 phrase rank 2 next ed
-0.15 phrase rank 2 next for
-0.24 phrase rank 2 next from
-0.77 phrase rank 2 next in
-0.55 phrase rank 2 next ing
0.59 phrase rank 2 next judging
-0.27 phrase rank 2 next number
-0.23 phrase rank 2 next of
-0.43 phrase rank 2 next on
0.13 phrase rank 2 next possessive
0.15 phrase rank 2 next preposition
-0.09 phrase rank 2 next s
-0.09 phrase rank 2 next speech
-0.38 phrase rank 2 next that
-0.33 phrase rank 2 next the
-0.38 phrase rank 2 next to
-0.48 phrase rank 2 next was
0.24 phrase rank 2 next with
0.17 phrase rank 2 next word
-0.38 phrase rank 2 next —
-0.20 phrase rank 2 next “
0.10 phrase rank 3
-0.06 phrase rank 3 length 1
0.23 phrase rank 3 length 2
0.11 phrase rank 3 length 20+
0.10 phrase rank 3 length 3
-0.05 phrase rank 3 length 4-5
0.24 phrase rank 3 next "
0.14 phrase rank 3 next (
-0.24 phrase rank 3 next )
0.15 phrase rank 3 next ,
-0.19 phrase rank 3 next -
0.06 phrase rank 3 next .
-0.10 phrase rank 3 next a
-0.45 phrase rank 3 next and
-0.25 phrase rank 3 next as
0.08 phrase rank 3 next auxiliary
-0.65 phrase rank 3 next be
0.51 phrase rank 3 next called
-0.51 phrase rank 3 next capital
0.33 phrase rank 3 next ed
-0.11 phrase rank 3 next in
0.10 phrase rank 3 next ing
0.13 phrase rank 3 next is
-0.43 phrase rank 3 next judging
0.05 phrase rank 3 next ly
0.09 phrase rank 3 next number
-0.11 phrase rank 3 next of
-0.10 phrase rank 3 next on
0.16 phrase rank 3 next possessive
-0.17 phrase rank 3 next preposition
-0.21 phrase rank 3 next pronoun
0.08 phrase rank 3 next s
0.55 phrase rank 3 next speech
-0.38 phrase rank 3 next that
-0.38 phrase rank 3 next the
-0.35 phrase rank 3 next to
-0.54 phrase rank 3 next was
-0.10 phrase rank 3 next —
-0.15 phrase rank 3 next “
-0.08 phrase rank 4
0.32 phrase rank 4 length 1
-0.29 phrase rank 4 length 10-19
0.09 phrase rank 4 length 2
-0.54 phrase rank 4 length 20+
0.10 phrase rank 4 length 3
-0.26 phrase rank 4 length 4-5
-0.54 phrase rank 4 length 6-9
0.32 phrase rank 4 next (
0.18 phrase rank 4 next ,
-0.11 phrase rank 4 next .
-0.22 phrase rank 4 next :
-0.21 phrase rank 4 next a
-0.21 phrase rank 4 next as
-0.62 phrase rank 4 next auxiliary
0.06 phrase rank 4 next be
-0.08 phrase rank 4 next by
0.34 phrase rank 4 next called
-0.07 phrase rank 4 next capital
0.29 phrase rank 4 next determiner
-0.40 phrase rank 4 next in
-0.18 phrase rank 4 next ing
0.32 phrase rank 4 next is
-0.12 phrase rank 4 next judging
-0.17 phrase rank 4 next ly
0.19 phrase rank 4 next on
-0.09 phrase rank 4 next or
-0.75 phrase rank 4 next possessive
-0.59 phrase rank 4 next preposition
-0.11 phrase rank 4 next pronoun
-0.27 phrase rank 4 next s
0.12 phrase rank 4 next speech
-0.55 phrase rank 4 next that
0.20 phrase rank 4 next the
-0.30 phrase rank 4 next to
-0.05 phrase rank 4 next was
-0.09 phrase rank 4 next word
-0.09 phrase rank 4 next “
0.18 phrase they
-0.52 phrase verb "
-0.13 phrase verb 'd
0.13 phrase verb 'll
-0.27 phrase verb 's
-0.34 phrase verb 's "
-0.28 phrase verb 's '
0.17 phrase verb 's 's
0.35 phrase verb 's most
-0.37 phrase verb 's remarks
0.13 phrase verb 's “
-0.63 phrase verb )
-0.20 phrase verb ,
-0.75 phrase verb -
-0.38 phrase verb .
0.10 phrase verb 2008
-0.22 phrase verb 2012
0.09 phrase verb 2014
-0.06 phrase verb :
-0.44 phrase verb ;
-0.20 phrase verb =
-0.20 phrase verb a
-0.75 phrase verb about
0.23 phrase verb accepted
0.35 phrase verb accused
0.12 phrase verb accuses
-0.10 phrase verb acknowledged
0.15 phrase verb added
0.25 phrase verb adds
0.22 phrase verb admits
-0.66 phrase verb after
-0.51 phrase verb against
-0.39 phrase verb ago
0.63 phrase verb also
-0.18 phrase verb an
-0.33 phrase verb and
-0.09 phrase verb announced
0.30 phrase verb are
0.28 phrase verb argued
-0.53 phrase verb as
-0.23 phrase verb asked
0.18 phrase verb asking
0.22 phrase verb asks
-0.19 phrase verb asserted
0.24 phrase verb at
-0.41 phrase verb became
-0.65 phrase verb because
-0.42 phrase verb before
0.25 phrase verb began
-0.11 phrase verb behind
-0.31 phrase verb being
-0.26 phrase verb believe
-0.30 phrase verb believed
-0.18 phrase verb believes
-0.30 phrase verb between
0.25 phrase verb blamed
0.42 phrase verb blasted
0.27 phrase verb boasted
0.38 phrase verb broke
0.10 phrase verb brought
-0.19 phrase verb but
-0.73 phrase verb by
0.31 phrase verb called
0.16 phrase verb calling
0.40 phrase verb calls
-0.42 phrase verb came
-0.47 phrase verb can
0.55 phrase verb chanted
0.38 phrase verb claimed
0.06 phrase verb claims
-0.42 phrase verb comes
0.23 phrase verb complained
0.17 phrase verb concluded
-0.48 phrase verb contained
-0.35 phrase verb containing
-0.17 phrase verb continued
0.31 phrase verb continues
0.13 phrase verb could
0.09 phrase verb credited
-0.06 phrase verb criticized
-0.11 phrase verb declared
0.30 phrase verb defended
0.50 phrase verb described
0.27 phrase verb describes
-0.10 phrase verb determined
-0.17 phrase verb did
0.23 phrase verb didn't
0.14 phrase verb dismissed
0.22 phrase verb does
-0.47 phrase verb doesn't
0.27 phrase verb don't
-0.38 phrase verb doubled
0.16 phrase verb during
-0.11 phrase verb earlier
0.11 phrase verb early
0.25 phrase verb emailed
0.09 phrase verb ended
0.42 phrase verb endorsed
-0.18 phrase verb even
-0.24 phrase verb expects
0.31 phrase verb explained
0.31 phrase verb expressed
0.07 phrase verb family
-0.33 phrase verb feels
-0.25 phrase verb few
0.20 phrase verb filed
0.33 phrase verb fired
-0.19 phrase verb first
0.37 phrase verb followed
-0.67 phrase verb for
0.31 phrase verb found
-0.07 phrase verb friday
-0.29 phrase verb from
0.29 phrase verb goes
0.27 phrase verb had
0.25 phrase verb hammered
0.25 phrase verb has
-0.11 phrase verb have
-0.26 phrase verb he
-0.32 phrase verb heard
-0.15 phrase verb held
-0.17 phrase verb her
-0.45 phrase verb his
0.07 phrase verb hopes
0.07 phrase verb if
-0.11 phrase verb imagined
-0.24 phrase verb in
0.26 phrase verb indicated
-0.14 phrase verb informally
0.16 phrase verb insisted
0.30 phrase verb interjected
-0.20 phrase verb into
-0.17 phrase verb is
0.13 phrase verb issued
-0.19 phrase verb it
0.37 phrase verb joked
0.24 phrase verb just
0.17 phrase verb keeps
0.37 phrase verb lamented
-0.49 phrase verb later
-0.05 phrase verb launched
-0.32 phrase verb leads
0.09 phrase verb like
-0.10 phrase verb looked
-0.29 phrase verb lost
0.12 phrase verb march
0.09 phrase verb may
-0.24 phrase verb meeting
-0.18 phrase verb met
-0.33 phrase verb might
-0.30 phrase verb monday
-0.20 phrase verb more
-0.09 phrase verb most
-0.32 phrase verb named
-0.25 phrase verb nearly
-0.11 phrase verb needs
-0.15 phrase verb noted
-0.06 phrase verb notes
-0.71 phrase verb of
-0.08 phrase verb off
-0.19 phrase verb offered
0.21 phrase verb often
-0.08 phrase verb once
-0.12 phrase verb one
-0.34 phrase verb only
-0.35 phrase verb or
-0.24 phrase verb out
-0.41 phrase verb over
0.18 phrase verb past
0.38 phrase verb pledged
0.38 phrase verb pointed
-0.17 phrase verb praised
0.22 phrase verb promised
0.33 phrase verb promises
-0.27 phrase verb proposed
0.18 phrase verb published
-0.40 phrase verb pushed
0.24 phrase verb put
0.43 phrase verb puts
0.06 phrase verb quickly
0.20 phrase verb rallied
-0.45 phrase verb rally
-0.12 phrase verb ran
0.14 phrase verb recently
0.25 phrase verb referred
-0.19 phrase verb rejected
0.58 phrase verb released
-0.24 phrase verb remained
0.11 phrase verb remarked
-0.47 phrase verb remarks
0.06 phrase verb replied
0.11 phrase verb reported
0.22 phrase verb reports
0.50 phrase verb responded
-0.16 phrase verb responds
0.30 phrase verb returned
-0.08 phrase verb running
0.34 phrase verb said
0.10 phrase verb say
0.24 phrase verb saying
0.53 phrase verb says
-0.39 phrase verb searched
0.06 phrase verb seemed
-0.19 phrase verb sees
0.37 phrase verb sent
0.31 phrase verb shared
-0.20 phrase verb she
-0.29 phrase verb shooting
0.40 phrase verb shot
-0.52 phrase verb should
0.24 phrase verb shows
-0.41 phrase verb slammed
-0.10 phrase verb so
0.07 phrase verb sought
0.10 phrase verb sounded
0.53 phrase verb speaking
-0.19 phrase verb spoke
0.12 phrase verb started
0.55 phrase verb stated
0.14 phrase verb states
0.45 phrase verb such
-0.24 phrase verb sunday
0.15 phrase verb suspended
0.33 phrase verb talked
0.07 phrase verb telling
0.36 phrase verb tells
-0.48 phrase verb than
-0.15 phrase verb thanked
-0.24 phrase verb that
-0.11 phrase verb the
-0.47 phrase verb their
-0.13 phrase verb then
-0.27 phrase verb they
-0.20 phrase verb thing
-0.13 phrase verb thinks
-0.39 phrase verb this
-0.16 phrase verb through
-0.24 phrase verb thursday
-0.46 phrase verb to
0.19 phrase verb told
-0.15 phrase verb took
-0.07 phrase verb tried
-0.44 phrase verb tuesday
-0.19 phrase verb tweeted
0.17 phrase verb two
-0.34 phrase verb under
-0.20 phrase verb up
-0.08 phrase verb upon
0.39 phrase verb used
0.27 phrase verb vented
0.24 phrase verb voted
0.24 phrase verb vowed
0.28 phrase verb wanted
0.36 phrase verb warned
-0.50 phrase verb was
-0.49 phrase verb wasn't
-0.27 phrase verb wednesday
-0.13 phrase verb weighed
0.61 phrase verb went
-0.34 phrase verb were
-0.19 phrase verb what
-0.50 phrase verb when
-0.49 phrase verb where
0.20 phrase verb whether
-0.35 phrase verb which
-0.22 phrase verb while
-0.37 phrase verb who
-0.18 phrase verb whose
0.13 phrase verb will
0.19 phrase verb with
-0.45 phrase verb won
-0.33 phrase verb would
-0.28 phrase verb wouldn't
0.12 phrase verb writes
0.10 phrase verb wrote
0.41 phrase verb yelled
-0.20 phrase verb –
-0.69 phrase verb —
-0.27 phrase verb ‘
-0.98 phrase verb “
-0.33 phrase we
0.13 phrase word
0.11 previous cue
0.77 previous cue bare block colon
0.30 previous cue bare block colon judging
0.28 previous cue bare block colon said
0.69 previous cue bare block colon speech
-0.27 previous cue bare block plain
0.39 previous cue bare block plain judging
-0.35 previous cue bare block plain speech
0.21 previous cue bare block quoting
0.16 previous cue bare block quoting said
0.16 previous cue bare block quoting speech
0.07 previous cue bare block quoting told
0.39 previous cue bare opens
0.64 previous cue bare same plain
0.32 previous cue bare same plain said
0.38 previous cue bare same plain says
0.58 previous cue bare same plain speech
0.08 previous cue bare same quoting
0.51 previous cue bare same quoting according
0.19 previous cue bare same quoting added
0.16 previous cue bare same quoting adding
0.10 previous cue bare same quoting asked
-0.11 previous cue bare same quoting continued
-0.09 previous cue bare same quoting declared
-0.32 previous cue bare same quoting judging
0.15 previous cue bare same quoting referring
-0.22 previous cue bare same quoting relaying
0.09 previous cue bare same quoting replied
-0.09 previous cue bare same quoting reported
0.56 previous cue bare same quoting said
0.35 previous cue bare same quoting says
0.14 previous cue bare same quoting speaking
0.14 previous cue bare same quoting speech
-0.24 previous cue bare same quoting spoke
-0.17 previous cue bare same quoting stated
-0.08 previous cue bare same quoting told
0.12 previous cue bare same quoting tweeted
0.19 previous cue bare same quoting writes
0.61 previous cue bare same quoting wrote
-0.19 previous cue it
-0.55 previous cue noun
-0.10 previous cue others
0.47 previous cue person
0.18 previous cue pronoun
-0.45 previous cue they
-0.64 previous cue word
0.13 previous cue woven block colon
0.14 previous cue woven block colon speech
-0.17 previous cue woven block colon tweeted
-1.17 previous cue woven block plain
-0.49 previous cue woven block plain according
-0.08 previous cue woven block plain accused
-0.08 previous cue woven block plain announced
-0.11 previous cue woven block plain argued
-0.12 previous cue woven block plain ask
-0.11 previous cue woven block plain asked
-0.12 previous cue woven block plain attacks
-0.18 previous cue woven block plain believe
-0.06 previous cue woven block plain call
-0.23 previous cue woven block plain called
-0.20 previous cue woven block plain claimed
-0.06 previous cue woven block plain condemned
-0.12 previous cue woven block plain consider
-0.20 previous cue woven block plain declared
-0.16 previous cue woven block plain declaring
-0.14 previous cue woven block plain defended
-0.12 previous cue woven block plain explained
-0.17 previous cue woven block plain explaining
-0.06 previous cue woven block plain implied
-0.77 previous cue woven block plain judging
-0.19 previous cue woven block plain noted
-0.05 previous cue woven block plain offered
-0.08 previous cue woven block plain pledged
-0.07 previous cue woven block plain relaying
-0.08 previous cue woven block plain reported
-0.19 previous cue woven block plain reports
-0.14 previous cue woven block plain responded
-0.39 previous cue woven block plain said
-0.15 previous cue woven block plain saw
-0.23 previous cue woven block plain say
-0.18 previous cue woven block plain says
-0.96 previous cue woven block plain speech
-0.26 previous cue woven block plain spoke
-0.09 previous cue woven block plain states
-0.22 previous cue woven block plain suggested
-0.17 previous cue woven block plain think
-0.09 previous cue woven block plain thinks
-0.09 previous cue woven block plain told
-0.06 previous cue woven block plain wrote
-0.27 previous cue woven block quoting
-0.34 previous cue woven block quoting :
-0.36 previous cue woven block quoting according
-0.06 previous cue woven block quoting accused
0.18 previous cue woven block quoting added
-0.26 previous cue woven block quoting adding
-0.14 previous cue woven block quoting announce
-0.18 previous cue woven block quoting announced
-0.17 previous cue woven block quoting apologized
-0.24 previous cue woven block quoting as
-0.50 previous cue woven block quoting asked
-0.07 previous cue woven block quoting call
-0.33 previous cue woven block quoting called
-0.07 previous cue woven block quoting calling
-0.18 previous cue woven block quoting citing
-0.34 previous cue woven block quoting colon
-0.09 previous cue woven block quoting declared
-0.12 previous cue woven block quoting described
-0.19 previous cue woven block quoting expressed
-0.08 previous cue woven block quoting found
-0.28 previous cue woven block quoting has
0.10 previous cue woven block quoting is
-0.62 previous cue woven block quoting judging
-0.18 previous cue woven block quoting notes
-0.22 previous cue woven block quoting relaying
-0.06 previous cue woven block quoting replied
0.22 previous cue woven block quoting reported
-0.32 previous cue woven block quoting said
-0.25 previous cue woven block quoting saying
-0.15 previous cue woven block quoting says
-0.17 previous cue woven block quoting speech
-0.10 previous cue woven block quoting telling
0.06 previous cue woven block quoting told
-0.33 previous cue woven block quoting tweeted
-0.23 previous cue woven block quoting tweeting
-0.11 previous cue woven block quoting vowed
-0.35 previous cue woven block quoting was
-0.36 previous cue woven block quoting wrote
-0.21 previous cue woven inside
-0.18 previous cue woven opens
-0.30 previous cue woven same plain according
-0.05 previous cue woven same plain agree
0.27 previous cue woven same plain argued
-0.08 previous cue woven same plain ask
-0.08 previous cue woven same plain asked
-0.23 previous cue woven same plain attacked
-0.15 previous cue woven same plain believe
-0.21 previous cue woven same plain believes
-0.29 previous cue woven same plain called
-0.13 previous cue woven same plain charged
0.18 previous cue woven same plain declare
-0.31 previous cue woven same plain defended
-0.14 previous cue woven same plain described
-0.15 previous cue woven same plain explained
-0.84 previous cue woven same plain judging
-0.09 previous cue woven same plain proposed
-0.19 previous cue woven same plain read
-0.05 previous cue woven same plain rejected
-0.10 previous cue woven same plain reported
-0.05 previous cue woven same plain respond
0.06 previous cue woven same plain said
-0.26 previous cue woven same plain say
-0.06 previous cue woven same plain says
-0.17 previous cue woven same plain signaled
0.09 previous cue woven same plain speech
-0.06 previous cue woven same plain suggested
-0.06 previous cue woven same plain telling
-0.17 previous cue woven same plain think
-0.10 previous cue woven same plain thought
-0.07 previous cue woven same plain wrote
0.27 previous cue woven same quoting
-0.38 previous cue woven same quoting according
0.45 previous cue woven same quoting added
-0.19 previous cue woven same quoting argued
-0.39 previous cue woven same quoting as
-0.29 previous cue woven same quoting asked
-0.08 previous cue woven same quoting called
-0.11 previous cue woven same quoting calling
0.22 previous cue woven same quoting calls
-0.12 previous cue woven same quoting detailed
-0.16 previous cue woven same quoting is
0.24 previous cue woven same quoting judging
0.08 previous cue woven same quoting likened
-0.24 previous cue woven same quoting noted
-0.28 previous cue woven same quoting promised
-0.41 previous cue woven same quoting read
-0.12 previous cue woven same quoting reported
-0.39 previous cue woven same quoting say
-0.21 previous cue woven same quoting saying
0.16 previous cue woven same quoting says
0.18 previous cue woven same quoting speech
0.17 previous cue woven same quoting stated
0.31 previous cue woven same quoting told
-0.41 previous cue woven same quoting was
-0.16 previous cue woven same quoting writes
-0.38 previous cue woven same quoting wrote
-0.28 previous cue you
-0.56 previous subject
0.35 previous subject bare block colon
0.35 previous subject bare block colon opens
-0.34 previous subject bare block plain
-0.18 previous subject bare block plain opens
0.13 previous subject bare block quoting
0.13 previous subject bare block quoting opens
0.26 previous subject bare same quoting
0.26 previous subject bare same quoting opens
-0.05 previous subject everyone
0.06 previous subject i
-0.74 previous subject it
-0.57 previous subject name
-0.41 previous subject noun
-0.28 previous subject person
0.39 previous subject pronoun
-0.56 previous subject they
-0.28 previous subject we
-0.50 previous subject word
-0.38 previous subject woven block colon
-0.28 previous subject woven block colon inside
-0.19 previous subject woven block colon opens
-1.08 previous subject woven block plain
-1.12 previous subject woven block plain inside
-0.75 previous subject woven block plain opens
-0.25 previous subject woven block quoting
-0.64 previous subject woven block quoting inside
0.16 previous subject woven block quoting opens
-0.37 previous subject woven same plain
-0.62 previous subject woven same plain inside
0.08 previous subject woven same plain opens
0.10 previous subject woven same quoting
0.24 previous subject woven same quoting inside
-0.23 previous subject woven same quoting opens
-0.16 previous subject you
0.11 subject
-0.17 subject after
0.17 subject after length 1
-0.06 subject after length 10-19
-0.08 subject after length 2
0.09 subject after length 20+
-0.16 subject after length 3
-0.13 subject after length 4-5
-0.06 subject after length 6-9
0.13 subject after verb (
0.40 subject after verb ,
-0.16 subject after verb .
-0.16 subject after verb :
0.05 subject after verb and
0.20 subject after verb determiner
-0.10 subject after verb ed
0.20 subject after verb in
-0.14 subject after verb ing
0.18 subject after verb preposition
-0.22 subject after verb speech
0.47 subject after verb word
0.13 subject after word (
0.40 subject after word ,
-0.16 subject after word .
-0.16 subject after word :
0.45 subject after word added
0.11 subject after word adds
0.06 subject after word admitted
0.05 subject after word and
0.13 subject after word assured
-0.07 subject after word continued
0.17 subject after word declared
0.26 subject after word explained
-0.10 subject after word has
0.20 subject after word in
0.18 subject after word noted
0.16 subject after word notes
0.09 subject after word posted
0.12 subject after word read
0.08 subject after word remarked
-0.06 subject after word replied
-0.41 subject after word reported
0.21 subject after word responded
-0.11 subject after word said
0.30 subject after word says
0.11 subject after word shouted
0.12 subject after word stated
0.11 subject after word told
0.44 subject after word tweeted
0.55 subject after word wrote
0.13 subject before
0.18 subject before length 10-19
0.23 subject before length 2
0.16 subject before length 20+
-0.20 subject before length 3
-0.06 subject before length 6-9
-0.16 subject before verb "
0.51 subject before verb (
0.35 subject before verb ,
-0.43 subject before verb -
-0.27 subject before verb .
-0.28 subject before verb :
-0.43 subject before verb =
-0.13 subject before verb and
0.09 subject before verb auxiliary
0.26 subject before verb be
-0.31 subject before verb by
0.22 subject before verb called
-0.46 subject before verb capital
0.40 subject before verb determiner
-0.06 subject before verb ed
-0.19 subject before verb in
-0.49 subject before verb ing
-0.06 subject before verb judging
0.20 subject before verb ly
-0.27 subject before verb number
0.13 subject before verb on
-0.19 subject before verb possessive
-0.71 subject before verb preposition
-0.06 subject before verb s
-0.34 subject before verb that
-0.24 subject before verb to
-0.11 subject before verb was
-0.05 subject before verb word
-0.16 subject before word "
-0.19 subject before word 's
0.51 subject before word (
0.35 subject before word ,
-0.43 subject before word -
-0.27 subject before word .
-0.28 subject before word :
-0.43 subject before word =
-0.26 subject before word about
0.28 subject before word accused
0.28 subject before word accuses
-0.16 subject before word acknowledged
-0.05 subject before word added
0.25 subject before word adds
-0.30 subject before word after
0.75 subject before word also
-0.13 subject before word and
0.41 subject before word announced
0.53 subject before word are
0.34 subject before word argued
0.10 subject before word asks
-0.18 subject before word at
-0.41 subject before word became
0.24 subject before word began
0.25 subject before word blamed
0.22 subject before word blasted
0.14 subject before word boasted
-0.31 subject before word by
0.22 subject before word called
0.21 subject before word calls
-0.53 subject before word came
-0.33 subject before word can
0.35 subject before word chanted
0.19 subject before word concluded
-0.17 subject before word continued
0.12 subject before word continues
0.31 subject before word criticized
0.28 subject before word declared
0.27 subject before word described
0.19 subject before word describes
-0.26 subject before word did
0.26 subject before word didn't
0.14 subject before word dismissed
-0.38 subject before word doubled
-0.06 subject before word earlier
0.25 subject before word emailed
0.42 subject before word endorsed
0.31 subject before word explained
0.33 subject before word fired
-0.10 subject before word further
0.43 subject before word goes
0.27 subject before word hammered
0.52 subject before word has
-0.32 subject before word his
-0.11 subject before word if
-0.19 subject before word in
0.26 subject before word indicated
0.16 subject before word insisted
0.26 subject before word issued
0.23 subject before word lamented
0.09 subject before word landed
-0.44 subject before word later
-0.41 subject before word looked
0.16 subject before word made
-0.10 subject before word makes
0.13 subject before word may
0.30 subject before word mocked
0.17 subject before word most
-0.14 subject before word noted
0.15 subject before word notes
-0.14 subject before word offered
0.20 subject before word often
0.13 subject before word on
0.28 subject before word pledged
0.35 subject before word pointed
-0.17 subject before word praised
0.22 subject before word promised
0.33 subject before word promises
-0.33 subject before word prompted
0.06 subject before word quickly
0.07 subject before word rallied
-0.09 subject before word recently
0.36 subject before word released
-0.12 subject before word remarks
0.29 subject before word replied
0.06 subject before word reported
0.39 subject before word responded
-0.17 subject before word said
0.34 subject before word saw
0.66 subject before word says
-0.39 subject before word searched
0.06 subject before word seemed
0.34 subject before word sent
0.40 subject before word shot
-0.40 subject before word should
0.43 subject before word shows
-0.28 subject before word slammed
0.07 subject before word sought
-0.24 subject before word started
0.52 subject before word stated
0.53 subject before word such
-0.13 subject before word suggested
0.25 subject before word talked
0.12 subject before word tells
-0.31 subject before word than
-0.34 subject before word that
0.09 subject before word then
-0.24 subject before word to
0.21 subject before word told
-0.21 subject before word took
0.10 subject before word tried
-0.34 subject before word tweeted
0.29 subject before word used
0.27 subject before word vented
0.06 subject before word vowed
0.17 subject before word warned
-0.11 subject before word was
-0.33 subject before word wasn't
-0.13 subject before word weighed
0.79 subject before word went
-0.10 subject before word were
-0.19 subject before word what
0.18 subject before word who
-0.20 subject before word why
-0.35 subject before word will
0.12 subject before word writes
-0.09 subject before word wrote
-0.27 subject i
-0.20 subject it
-0.31 subject name
0.40 subject noun
0.33 subject others
0.08 subject person
0.36 subject pronoun
0.51 subject they
-0.34 subject word
-0.42 subject you
-0.06 type everyone
-0.13 type i
-0.55 type it
-0.24 type name
-0.06 type none
-0.62 type noun
0.12 type others
0.27 type person
0.26 type pronoun
0.18 type someone
-0.11 type they
-0.37 type we
-0.72 type word
-0.46 type you
`;
export const REPORTING_WEIGHTS = `
-0.26 after "
-0.25 after \$
-0.25 after \$ then number
0.26 after '
-0.89 after 's
-0.42 after (
-0.06 after ( then number
-0.08 after )
-0.32 after ) then .
-0.08 after ,
0.65 after , then "
-0.09 after , then a
-0.54 after , then an
-0.40 after , then and
-0.35 after , then as
0.47 after , then auxiliary
-0.09 after , then be
-0.63 after , then capital
-0.53 after , then determiner
-0.30 after , then ed
0.42 after , then for
0.14 after , then in
-0.85 after , then ing
0.48 after , then is
-0.10 after , then it
0.18 after , then judging
0.09 after , then ly
0.09 after , then of
-0.36 after , then on
-0.51 after , then or
0.96 after , then possessive
-0.46 after , then pronoun
-0.07 after , then s
-0.51 after , then speech
0.73 after , then that
-0.25 after , then the
0.31 after , then was
-0.16 after , then with
-0.22 after , then word
0.90 after , then “
0.13 after -
0.31 after - then and
-0.13 after - then capital
-0.34 after - then word
-0.11 after .
-0.74 after . then )
-0.51 after 2016
0.37 after :
0.41 after : then "
-0.74 after : then capital
-0.96 after : then determiner
0.31 after : then edge
-0.71 after : then number
0.94 after : then possessive
0.10 after : then that
-0.78 after : then the
0.08 after : then word
0.95 after : then “
-0.20 after ;
-0.92 after ?
-0.92 after ? then edge
0.09 after a then "
-0.50 after a then \$
-0.21 after a then capital
-0.18 after a then determiner
-0.20 after a then ed
-0.06 after a then ing
0.10 after a then ly
0.22 after a then number
-0.11 after a then possessive
0.28 after a then s
0.55 after a then speech
0.12 after a then “
0.70 after abc
0.34 after abortion
0.93 after about
-0.69 after account
-0.75 after across
-0.48 after address
-0.29 after after
0.33 after against
-0.81 after ahead
0.51 after ali
-0.51 after all
-0.13 after almost
-0.37 after along
-0.83 after also
0.37 after among
0.09 after an
0.40 after an then capital
0.54 after an then ed
0.06 after an then word
-0.87 after and
-0.35 after and then a
0.12 after and then capital
-0.71 after and then determiner
-0.43 after and then ed
-0.50 after and then in
-0.69 after and then ing
-0.40 after and then judging
-0.17 after and then ly
-1.11 after and then s
-0.71 after and then speech
-0.77 after and then the
-0.19 after and then word
0.29 after anonymity
-0.17 after another
-0.34 after any
-0.70 after are
-0.51 after around
-0.11 after as
-0.09 after as then "
0.19 after as then a
-0.47 after as then an
-0.36 after as then capital
0.08 after as then determiner
0.06 after as then ing
-0.16 after as then ly
0.15 after as then possessive
-0.14 after as then pronoun
-0.31 after as then s
0.41 after as then the
-0.24 after as then word
-0.07 after as then “
-0.14 after at
-0.63 after auxiliary then auxiliary
-0.61 after auxiliary then be
-0.60 after auxiliary then ed
-0.20 after auxiliary then ly
-0.41 after auxiliary then speech
-0.12 after auxiliary then word
-0.86 after away
-0.71 after back
0.10 after barack
0.21 after be then determiner
-0.52 after be then ed
-0.05 after be then ing
-0.62 after be then ly
-0.39 after be then word
-0.62 after because
0.13 after been
-1.00 after before
-0.64 after began
-0.39 after behind
0.10 after being
-0.77 after below
0.27 after ben
0.40 after bernie
-0.30 after better
-0.38 after between
-0.35 after beyond
0.54 after bob
-0.06 after both
-0.05 after breitbart
-0.41 after building
-0.10 after bush
-0.13 after but
-0.10 after by then a
0.10 after by then an
-0.15 after by then capital
0.35 after by then determiner
-0.47 after by then ing
-0.11 after by then ly
-0.18 after by then number
0.36 after by then s
0.09 after by then speech
-0.31 after by then word
-0.59 after call
-0.06 after calling
-0.12 after calls
-1.14 after came
-0.61 after campaign
-0.68 after candidate
0.36 after candidates
0.35 after capital then "
-0.23 after capital then ,
0.12 after capital then -
-0.22 after capital then .
0.48 after capital then :
-0.08 after capital then a
-0.12 after capital then and
0.47 after capital then as
0.08 after capital then auxiliary
0.27 after capital then be
-0.18 after capital then capital
-0.19 after capital then determiner
-0.28 after capital then ed
0.43 after capital then for
-0.62 after capital then from
-0.06 after capital then in
0.50 after capital then ing
-0.19 after capital then is
-0.32 after capital then ly
-0.12 after capital then number
0.41 after capital then of
-0.30 after capital then on
0.59 after capital then possessive
0.18 after capital then pronoun
-0.31 after capital then s
-0.49 after capital then speech
0.92 after capital then that
0.08 after capital then the
-0.07 after capital then to
0.34 after capital then was
0.17 after capital then with
-0.11 after capital then word
0.36 after carson
-0.23 after chains
-0.13 after change
0.31 after china
0.31 after christie
0.14 after classified
0.11 after clinton
0.93 after cnn
-0.58 after come
-0.68 after comes
0.28 after concerns
-0.65 after conference
-0.15 after congress
0.14 after congressional
0.46 after conservative
-0.70 after contest
-0.59 after contests
-0.36 after controversy
-0.47 after convention
-0.18 after could
0.08 after cruz
-0.72 after delegates
0.20 after democrats
0.38 after details
0.10 after determiner then .
-0.08 after determiner then a
-0.06 after determiner then as
0.14 after determiner then capital
0.06 after determiner then ed
-0.08 after determiner then in
0.69 after determiner then ing
-0.58 after determiner then judging
-0.52 after determiner then ly
-0.06 after determiner then number
0.21 after determiner then of
-0.07 after determiner then preposition
0.05 after determiner then s
0.14 after determiner then speech
0.06 after determiner then the
-0.45 after determiner then to
0.30 after determiner then with
-0.13 after determiner then word
-0.15 after determiner then “
-0.26 after did
-0.20 after donald
-1.08 after down
-0.64 after during
-0.52 after each
-0.42 after earlier
-0.12 after early
-0.10 after ed then .
-0.45 after ed then and
-0.81 after ed then by
-0.23 after ed then capital
-0.20 after ed then determiner
-0.12 after ed then for
-0.57 after ed then from
-0.23 after ed then in
-0.13 after ed then ly
-0.35 after ed then on
-0.26 after ed then preposition
-0.32 after ed then the
-0.35 after ed then to
-0.27 after ed then with
0.08 after ed then word
-0.66 after enough
-0.09 after even
-0.60 after every
0.46 after exactly
-0.29 after experts
-0.05 after far
-0.38 after fees
-0.26 after fields
-0.48 after filed
0.24 after fiorina
-0.59 after first
0.35 after florida
0.17 after for
0.11 after for then "
-0.39 after for then .
0.16 after for then a
0.36 after for then an
-0.18 after for then capital
0.17 after for then determiner
0.23 after for then ed
0.22 after for then ing
0.16 after for then s
0.06 after for then the
-0.36 after for then word
0.22 after foreign
0.32 after former
-0.55 after forward
0.12 after four
0.44 after fox
-0.43 after free
-0.19 after from
0.34 after from then a
-0.39 after from then capital
0.20 after from then determiner
-0.76 after from then ed
-0.07 after from then ing
-0.75 after from then number
-0.44 after from then the
0.32 after from then word
-0.46 after goes
-0.59 after good
-0.12 after gop
-0.14 after gov
-0.39 after grayson
-0.65 after groups
-0.45 after had
-0.55 after has
-0.86 after have
0.21 after he
0.32 after help
0.23 after her
-0.75 after here
-0.05 after herself
0.62 after him
0.19 after himself
0.30 after his
-0.70 after home
-0.54 after host
0.54 after how
-0.34 after i
0.61 after if
0.23 after immigration
-0.11 after in
-0.15 after in then a
0.13 after in then an
-0.19 after in then capital
-0.16 after in then determiner
0.66 after in then ing
-0.57 after in then ly
-0.44 after in then number
0.27 after in then s
-0.58 after in then speech
-0.31 after in then the
-0.48 after in then word
-0.30 after includes
0.41 after increasingly
0.74 after ing then \$
-0.40 after ing then .
-0.53 after ing then and
-0.13 after ing then determiner
-0.21 after ing then for
-0.32 after ing then in
-0.39 after ing then preposition
0.38 after ing then s
-0.06 after ing then that
-0.68 after ing then to
-0.34 after ing then with
-0.32 after ing then word
0.26 after inside
-0.91 after into
-0.23 after is
-0.61 after is then a
-0.66 after is then determiner
-0.29 after is then ed
-0.81 after is then ly
0.67 after is then that
-0.59 after is then the
0.05 after is then to
-0.15 after is then word
-0.44 after isis
-0.48 after issues
0.23 after it
0.58 after it then "
0.40 after it then ,
-0.28 after it then .
-0.19 after it then a
0.50 after it then as
0.34 after it then auxiliary
-0.50 after it then ed
-0.43 after it then in
0.22 after it then possessive
-0.66 after it then preposition
0.11 after it then the
-0.46 after it then to
-0.31 after it then word
0.63 after it then “
-0.17 after its
-0.44 after itself
0.51 after jeb
-0.09 after john
0.30 after jon
-0.80 after judging then capital
-0.35 after judging then the
-0.29 after judging then with
0.08 after judging then word
-0.20 after just
0.36 after kasich
-0.23 after last
-0.53 after late
-0.35 after law
-0.42 after laws
-0.37 after led
0.28 after legal
0.16 after legislation
-0.09 after like
0.17 after little
-0.64 after ly then ,
-0.52 after ly then .
-0.69 after ly then by
-0.29 after ly then capital
-0.06 after ly then ed
-0.59 after ly then in
0.51 after ly then ing
0.15 after ly then number
-0.54 after ly then on
-0.61 after ly then preposition
0.30 after ly then s
-0.30 after ly then to
0.20 after ly then word
-0.94 after made
0.33 after manafort
-0.18 after many
0.49 after marco
-0.17 after mark
-0.10 after mass
-0.16 after matt
-0.74 after may
0.39 after me
0.33 after michael
-0.56 after might
-0.12 after mike
-0.50 after millions
-0.33 after monday
-0.65 after money
-0.53 after more
0.13 after most
0.26 after mr
0.61 after mrs
0.45 after msnbc
-0.20 after much
0.41 after murphy
-0.63 after muslims
-0.05 after my
0.12 after nearly
-0.11 after new
-0.35 after news
-0.66 after next
0.13 after no
0.64 after not
-0.18 after now
-0.36 after number then capital
0.19 after number then of
-0.65 after number then s
-0.49 after number then word
0.10 after obama
0.15 after of
0.15 after of then "
-0.22 after of then a
0.18 after of then an
0.09 after of then capital
0.07 after of then determiner
-0.16 after of then ed
0.12 after of then ing
-0.15 after of then ly
0.09 after of then number
0.16 after of then possessive
-0.42 after of then s
0.20 after of then the
-0.08 after of then word
0.27 after off
-0.36 after officer
0.08 after on
0.19 after on then an
0.26 after on then determiner
-0.67 after on then in
-0.15 after on then ing
-0.11 after on then it
0.29 after on then s
-0.69 after on then to
0.17 after on then word
0.12 after one
-0.57 after online
-0.08 after only
-1.20 after or
-0.72 after or then word
0.93 after other
-0.33 after others
-0.14 after our
0.70 after out
-0.35 after over
0.22 after party
-0.39 after paul
-0.14 after people
-0.35 after performance
-0.75 after pledged
-0.55 after point
-0.71 after points
-0.09 after policies
-0.33 after policy
-0.78 after political
-0.37 after possessive then s
-0.62 after possessive then word
-0.53 after practices
-0.54 after preposition then \$
-0.59 after preposition then ,
-0.53 after preposition then .
-0.19 after preposition then :
0.15 after preposition then an
-0.60 after preposition then and
0.17 after preposition then as
-0.11 after preposition then be
-0.16 after preposition then by
0.17 after preposition then capital
-0.16 after preposition then determiner
0.26 after preposition then ed
-0.66 after preposition then for
-0.56 after preposition then in
0.36 after preposition then ing
-0.22 after preposition then it
-0.19 after preposition then ly
-0.61 after preposition then number
-0.66 after preposition then of
-0.39 after preposition then on
0.69 after preposition then preposition
-0.59 after preposition then pronoun
-0.07 after preposition then s
-0.61 after preposition then speech
0.75 after preposition then that
-0.09 after preposition then the
-0.09 after preposition then to
0.15 after preposition then word
-0.09 after president
-0.47 after private
-0.58 after process
0.71 after pronoun then and
0.16 after pronoun then auxiliary
0.28 after pronoun then be
0.06 after pronoun then ed
0.16 after pronoun then is
-0.16 after pronoun then judging
0.20 after pronoun then ly
0.10 after pronoun then possessive
0.32 after pronoun then s
0.05 after pronoun then speech
0.30 after pronoun then word
-0.46 after published
0.24 after questions
0.22 after quotation then a
-0.39 after quotation then auxiliary
0.19 after quotation then capital
-0.29 after quotation then determiner
0.15 after quotation then possessive
0.27 after quotation then pronoun
0.14 after raising
-1.02 after rates
-0.78 after rating
-0.61 after ratings
0.67 after ready
-0.46 after recognition
-0.39 after release
-0.46 after released
-0.09 after rep
0.77 after reporters
0.17 after reports
0.40 after representative
0.41 after republican
0.10 after republicans
-0.22 after requests
-0.50 after restrictions
-0.44 after rights
0.35 after rival
-0.19 after robert
0.36 after rubio
0.20 after russia
0.16 after ryan
-0.49 after s then ,
-0.53 after s then -
-0.45 after s then .
-0.70 after s then :
-0.66 after s then and
0.26 after s then as
0.07 after s then auxiliary
0.26 after s then be
0.13 after s then capital
-0.89 after s then determiner
-0.19 after s then ed
-0.22 after s then for
-0.46 after s then from
0.28 after s then in
0.27 after s then ing
-0.18 after s then ly
0.24 after s then of
-0.61 after s then on
-0.09 after s then pronoun
0.14 after s then s
0.47 after s then that
-0.30 after s then the
-0.18 after s then to
-0.27 after s then with
0.09 after s then word
-0.81 after said
0.34 after sanders
0.09 after saturday
-0.33 after say
-0.44 after says
-0.46 after scandal
-0.47 after scheduled
-0.36 after secretary
-0.28 after security
-0.52 after seemed
-0.45 after sen
0.44 after senator
-0.91 after server
0.13 after several
0.32 after she
-0.74 after should
-0.75 after show
-0.31 after shows
-0.55 after sign
-0.23 after similar
-0.29 after since
-0.44 after slot
0.07 after so
-0.60 after someone
-0.17 after something
-0.53 after speech then ,
-0.78 after speech then .
-0.29 after speech then capital
-0.07 after speech then determiner
0.31 after speech then of
-0.30 after speech then preposition
-0.69 after speech then pronoun
-0.54 after speech then that
-0.57 after speech then the
-0.14 after speech then to
0.40 after spending
-0.45 after stage
0.21 after states
-0.21 after steve
0.27 after steven
-0.45 after such
-0.40 after sunday
-0.63 after superdelegates
-0.79 after support
0.36 after supporters
-0.70 after system
-0.69 after tank
0.11 after tax
-0.27 after ted
-0.27 after texas
-1.19 after than
0.38 after that
0.23 after that then "
0.69 after that then ,
0.51 after that then a
-0.63 after that then auxiliary
-0.40 after that then be
0.44 after that then by
0.23 after that then capital
0.30 after that then determiner
-0.88 after that then ed
0.52 after that then in
0.18 after that then ing
-0.65 after that then is
0.35 after that then it
-0.35 after that then ly
0.39 after that then number
-0.13 after that then possessive
0.32 after that then preposition
0.39 after that then pronoun
-0.26 after that then s
-0.64 after that then speech
0.29 after that then the
-0.28 after that then was
0.45 after that then “
-0.35 after the then "
-0.07 after the then capital
-0.18 after the then determiner
0.35 after the then judging
-0.17 after the then number
-0.08 after the then possessive
0.08 after the then s
-0.24 after the then speech
0.17 after the then word
-0.13 after the then “
0.12 after their
0.30 after them
0.39 after themselves
0.06 after then
0.41 after there
-0.31 after these
0.13 after they
0.21 after this
0.24 after those
-0.40 after three
-0.86 after through
-0.76 after thursday
0.53 after to then "
-0.34 after to then ,
-0.20 after to then a
-0.10 after to then an
-0.19 after to then auxiliary
-0.10 after to then be
0.06 after to then capital
-0.46 after to then determiner
0.47 after to then ing
-0.46 after to then judging
-0.31 after to then number
0.27 after to then possessive
-0.11 after to then s
0.09 after to then speech
0.28 after to then word
0.17 after to then “
-0.93 after together
-0.17 after too
-0.45 after took
-0.28 after toward
-0.53 after transcripts
0.19 after trump
-0.22 after tuesday
-0.60 after two
-0.09 after u.s.
-0.55 after under
0.09 after undocumented
-1.04 after until
-0.64 after up
0.12 after upon
0.07 after us
0.66 after usa
0.25 after victory
-0.89 after vote
0.69 after voters
-0.61 after votes
-0.22 after voting
-0.36 after wall
-0.28 after was
-0.26 after was then "
0.11 after was then a
-0.65 after was then capital
-0.81 after was then ed
-0.50 after was then ing
0.23 after was then ly
-0.60 after was then speech
0.72 after was then that
-0.35 after was then the
0.35 after wednesday
-0.31 after were
0.76 after what
-0.27 after when
0.58 after where
0.71 after whether
0.13 after which
-0.38 after while
-0.23 after who
0.87 after why
0.22 after will
-0.10 after with
0.20 after with then a
0.32 after with then an
-0.22 after with then capital
-0.53 after with then determiner
-0.13 after with then number
-0.49 after with then s
0.27 after with then the
-0.21 after with then word
-0.46 after within
-0.76 after without
0.22 after women
0.29 after word then "
-0.34 after word then ,
-0.42 after word then -
-0.60 after word then .
-0.74 after word then :
-0.34 after word then ;
-0.06 after word then a
-0.18 after word then an
-0.46 after word then and
0.62 after word then as
-0.34 after word then auxiliary
0.31 after word then be
-0.08 after word then by
0.40 after word then capital
0.17 after word then determiner
-0.35 after word then ed
0.24 after word then for
-0.51 after word then from
-0.70 after word then in
-0.45 after word then ing
-0.21 after word then is
0.06 after word then it
-0.18 after word then judging
-0.42 after word then ly
-0.32 after word then of
-0.06 after word then on
0.36 after word then possessive
-0.75 after word then preposition
0.09 after word then pronoun
0.31 after word then s
0.11 after word then speech
-0.07 after word then to
-0.16 after word then was
-0.15 after word then with
0.21 after word then word
-0.80 after word then —
-0.13 after word then “
-0.61 after work
0.58 after workers
-0.28 after would
-0.58 after wrong
0.58 after yes
0.23 after yet
-0.21 after you
-0.24 after your
-0.44 after —
0.19 after — then and
-0.35 after — then word
-0.13 after “
-0.23 ending ace
-0.28 ending ack
-0.27 ending ad subject inherited
-0.73 ending ad subject own name
-0.06 ending ad subject own noun
-0.12 ending ad subject own word
0.09 ending ade
0.23 ending ads
-0.11 ending age
0.48 ending aid
-0.42 ending ail
-0.10 ending aim
-0.19 ending ain
-0.10 ending ak subject inherited
-0.41 ending ak subject own name
-0.85 ending ak subject own noun
-0.21 ending ak subject own word
-0.42 ending aks
0.08 ending al subject inherited
-0.50 ending al subject own noun
-0.28 ending al subject own word
-0.31 ending alk
-0.32 ending all
-0.22 ending als
-0.09 ending ame
0.62 ending ams
-0.53 ending an subject inherited
0.24 ending an subject own i
0.07 ending an subject own name
-0.35 ending an subject own noun
-0.38 ending an subject own word
-0.19 ending and
-0.13 ending ans
-0.06 ending ant
-0.46 ending ar subject inherited
0.43 ending ar subject own it
-0.09 ending ar subject own name
0.05 ending ar subject own noun
-0.11 ending ar subject own they
0.05 ending ar subject own word
-0.49 ending ard
-0.19 ending are
0.16 ending arm
0.06 ending arn
0.15 ending ars
0.15 ending ary
0.12 ending as subject inherited
-0.52 ending as subject own noun
-0.71 ending as subject own word
-0.50 ending ase
-0.16 ending ask
-0.20 ending asm
0.18 ending ast
-0.08 ending ate
-0.56 ending ave
-0.78 ending aw subject own he
0.32 ending aw subject own name
0.18 ending aw subject own noun
-0.34 ending ay subject own it
0.11 ending ay subject own name
0.15 ending ay subject own noun
0.21 ending ay subject own they
0.43 ending ay subject own word
-0.26 ending ay subject own you
0.76 ending ays
-0.52 ending ban
0.18 ending be subject own word
0.46 ending bed
0.32 ending ber
0.48 ending bes
0.34 ending bt subject inherited
-0.11 ending cal
0.25 ending ce subject inherited
-0.16 ending ce subject own name
-0.29 ending ce subject own noun
-0.35 ending ce subject own word
0.34 ending ced
0.39 ending ces
-0.44 ending ch subject inherited
-0.69 ending ch subject own name
-0.47 ending ch subject own noun
-0.14 ending ch subject own word
-0.17 ending ck subject inherited
0.16 ending ck subject own name
-0.47 ending ck subject own noun
-0.17 ending ck subject own word
-0.45 ending cks
-0.47 ending cly
0.20 ending cry
-0.18 ending ct subject inherited
0.08 ending ct subject own name
0.66 ending ct subject own noun
-0.46 ending ct subject own word
-0.25 ending cts
-0.19 ending cus
-0.15 ending dds
-0.31 ending de subject inherited
-0.41 ending de subject own name
0.06 ending de subject own word
-0.17 ending dea
-0.08 ending ded
-0.16 ending der
-0.28 ending des
-0.22 ending dge
-0.19 ending dit
0.48 ending dly
-0.67 ending ds subject inherited
-0.13 ending ds subject own he
0.12 ending ds subject own name
-0.14 ending ds subject own noun
0.17 ending ds subject own word
-0.14 ending ea subject own name
-0.40 ending ea subject own noun
0.22 ending ea subject own word
-0.46 ending ead
-0.53 ending eak
-0.33 ending eal
-0.32 ending ean
-0.46 ending eas
-0.59 ending ech
0.09 ending ect
0.05 ending ed subject inherited
0.31 ending ed subject inverted name
-0.25 ending ed subject inverted noun
-0.07 ending ed subject inverted word
0.40 ending ed subject own he
0.21 ending ed subject own i
0.06 ending ed subject own it
0.21 ending ed subject own name
0.16 ending ed subject own noun
0.21 ending ed subject own others
0.25 ending ed subject own she
0.22 ending ed subject own someone
-0.09 ending ed subject own word
0.25 ending ed subject own you
-0.19 ending ee subject inherited
0.05 ending ee subject own noun
0.23 ending ee subject own they
-0.42 ending eed
-0.23 ending eek
-0.27 ending eel
0.10 ending eem
-0.21 ending eep
-0.19 ending ees
-0.21 ending ef subject own word
-0.53 ending egy
-0.17 ending ek subject own word
0.36 ending eks
-0.05 ending el subject own noun
-0.71 ending elf
-0.11 ending ell
-0.61 ending elt
-0.12 ending em subject inherited
0.48 ending ems
-0.16 ending en subject inherited
-0.76 ending en subject own he
0.16 ending en subject own name
-0.08 ending en subject own noun
-0.22 ending en subject own word
0.06 ending end
-0.19 ending ent
-0.06 ending ep subject inherited
-0.51 ending ep subject own noun
0.06 ending ep subject own word
-0.30 ending ept
-0.06 ending er subject inherited
-0.71 ending er subject own he
-0.16 ending er subject own name
-0.40 ending er subject own they
0.26 ending er subject own word
0.08 ending ern
-0.30 ending ers
-0.06 ending es subject inherited
0.59 ending es subject inverted name
-0.38 ending es subject own he
-0.35 ending es subject own it
0.14 ending es subject own name
0.11 ending es subject own noun
-0.42 ending es subject own she
-0.52 ending es subject own word
-0.22 ending ess
0.17 ending et subject inherited
-0.16 ending et subject own word
-0.09 ending eve
-0.18 ending ew subject inherited
0.16 ending ew subject own he
-0.36 ending ew subject own name
-0.29 ending ews
0.07 ending fed
-0.42 ending fly
-0.07 ending ful
0.06 ending fun
0.25 ending fy subject own noun
-0.39 ending fy subject own they
-0.21 ending fy subject own word
-0.66 ending ge subject inherited
-0.15 ending ge subject own name
-0.48 ending ge subject own noun
0.21 ending ge subject own word
0.30 ending ged
-0.16 ending ger
-0.27 ending ges
-0.29 ending ght
-0.48 ending gn subject inherited
-0.46 ending gn subject own name
-0.20 ending gn subject own noun
-0.27 ending gn subject own word
-0.42 ending gns
-0.20 ending gry
0.51 ending gue
-0.25 ending gy subject inherited
-0.20 ending gy subject own name
-0.53 ending gy subject own noun
-0.18 ending gy subject own word
-0.48 ending hes
-0.45 ending hit
-0.26 ending ht subject inherited
-0.34 ending ht subject own he
0.18 ending ht subject own name
-0.14 ending ht subject own noun
-0.09 ending ht subject own she
-0.08 ending ht subject own they
-0.11 ending ht subject own word
-0.15 ending ibe
-0.28 ending ice
0.43 ending id subject inverted name
1.10 ending id subject inverted noun
0.56 ending id subject own he
0.05 ending id subject own i
0.62 ending id subject own it
0.34 ending id subject own name
0.24 ending id subject own noun
0.52 ending id subject own she
0.06 ending id subject own word
-0.31 ending ide
0.06 ending ied
-0.07 ending ief
-0.28 ending ies
-0.22 ending iew
0.29 ending ify
-0.52 ending ign
0.17 ending ike
-0.79 ending il subject inherited
-0.68 ending il subject own name
-0.81 ending il subject own word
0.21 ending ile
-0.37 ending ils
-0.24 ending im subject own noun
0.13 ending im subject own word
-0.21 ending ims
0.05 ending in subject inherited
-0.39 ending in subject own name
-0.47 ending in subject own noun
-0.13 ending ind
-0.37 ending ine
0.05 ending ing
-0.20 ending ink
0.40 ending ins
-0.08 ending int
-0.11 ending iny
-0.18 ending ire
-0.17 ending irm
-0.15 ending ise
0.13 ending ish
0.14 ending ism
-0.14 ending ist
-0.22 ending it subject own name
-0.26 ending it subject own noun
-0.57 ending it subject own word
0.67 ending its
-0.12 ending ity
0.09 ending ive
0.09 ending ize
-0.21 ending ke subject inherited
-0.10 ending ke subject own he
-0.38 ending ke subject own name
0.17 ending ke subject own noun
-0.19 ending ke subject own word
0.21 ending ked
-0.35 ending ken
-0.12 ending kes
-0.34 ending ks subject inherited
-0.23 ending ks subject own he
-0.16 ending ks subject own name
-0.43 ending ks subject own noun
0.26 ending ks subject own she
-0.38 ending ks subject own word
-0.31 ending lan
-0.40 ending lar
-0.15 ending ld subject inherited
0.59 ending ld subject inverted name
0.33 ending ld subject own he
0.47 ending ld subject own name
-0.11 ending ld subject own noun
0.13 ending ld subject own she
0.41 ending ld subject own word
-0.45 ending le subject inherited
-0.13 ending le subject own name
0.11 ending le subject own noun
-0.86 ending le subject own word
0.31 ending led
-0.75 ending lf subject inherited
-1.00 ending lf subject own name
-1.20 ending lf subject own noun
-0.49 ending lit
-0.29 ending lk subject inherited
-0.38 ending lk subject own name
0.07 ending lk subject own word
0.14 ending lks
-0.47 ending ll subject own he
-0.13 ending ll subject own name
-0.11 ending ll subject own word
0.18 ending lls
-0.45 ending lly
-0.39 ending low
-0.23 ending ls subject inherited
0.06 ending ls subject own he
0.39 ending ls subject own name
-0.24 ending ls subject own noun
-0.08 ending ls subject own word
0.30 ending lt subject own noun
-0.12 ending lty
0.23 ending ly subject inherited
-0.65 ending ly subject own he
-0.40 ending ly subject own name
-0.32 ending ly subject own noun
0.05 ending ly subject own word
-0.28 ending me subject inherited
0.14 ending me subject own name
-0.05 ending me subject own noun
-0.64 ending me subject own word
0.26 ending med
-0.29 ending mes
0.12 ending mit
-0.26 ending ms subject inherited
0.74 ending ms subject own he
0.23 ending ms subject own it
0.26 ending ms subject own name
-0.11 ending ms subject own noun
-0.12 ending ms subject own word
-0.18 ending nce
-0.23 ending nd subject inherited
-0.29 ending nd subject own he
-0.28 ending nd subject own name
-0.20 ending nd subject own she
-0.37 ending nd subject own they
0.09 ending nd subject own word
-0.15 ending ne subject inherited
-0.66 ending ne subject own noun
-0.07 ending ne subject own word
0.07 ending ned
-0.21 ending new
-0.52 ending ng subject own he
0.24 ending ng subject own name
0.45 ending ng subject own noun
-0.12 ending ng subject own she
0.19 ending ng subject own they
-0.39 ending ng subject own we
0.20 ending ng subject own word
-0.55 ending nge
-0.11 ending nk subject inherited
0.06 ending nk subject own i
-0.10 ending nk subject own name
0.15 ending nk subject own noun
-0.18 ending nk subject own they
-0.19 ending nk subject own word
-0.10 ending nks
0.10 ending now
-0.19 ending ns subject inherited
-0.10 ending ns subject own he
-0.30 ending ns subject own noun
-0.29 ending ns subject own word
-0.33 ending nse
-0.09 ending nt subject inherited
-0.60 ending nt subject own he
-0.38 ending nt subject own it
-0.13 ending nt subject own name
-0.19 ending nt subject own noun
0.28 ending nt subject own she
-0.23 ending nt subject own they
-0.13 ending nt subject own word
-0.42 ending nth
-0.06 ending ny subject inherited
-0.08 ending ny subject own noun
-0.16 ending ny subject own word
-0.09 ending oal
0.28 ending ock
-0.18 ending od subject own he
0.21 ending od subject own name
-0.64 ending od subject own word
0.25 ending oed
-0.40 ending oes
-0.27 ending ok subject inherited
-0.64 ending ok subject own name
-0.26 ending ok subject own noun
-0.33 ending ok subject own word
-0.36 ending oke
0.21 ending old
0.13 ending on subject inherited
-0.53 ending on subject own name
-0.18 ending on subject own noun
0.11 ending on subject own word
-0.15 ending ond
-0.18 ending ons
-0.34 ending ood
-0.33 ending ook
0.25 ending ope
-0.83 ending or subject own noun
0.13 ending or subject own word
-0.08 ending ord
-0.33 ending ort
-0.66 ending ory
0.32 ending ose
-0.21 ending ost
-0.09 ending oud
-0.43 ending ove
-0.09 ending ow subject inherited
0.05 ending ow subject own name
-0.36 ending ow subject own noun
-0.29 ending ow subject own they
0.11 ending ow subject own we
0.16 ending ow subject own word
-0.18 ending ow subject own you
0.09 ending ows
-0.71 ending pe subject inherited
0.50 ending pe subject own name
0.27 ending pe subject own word
0.14 ending ped
-0.79 ending pen
0.28 ending pes
-0.47 ending ple
0.13 ending ppy
-0.39 ending pt subject own name
-0.28 ending pt subject own noun
-0.10 ending pt subject own word
-0.44 ending put
-0.05 ending py subject inherited
-0.09 ending que
0.59 ending ray
-0.54 ending rd subject inherited
-0.08 ending rd subject own noun
-0.08 ending rd subject own word
-0.37 ending rds
-0.15 ending re subject inherited
-0.07 ending re subject own name
-0.33 ending re subject own noun
0.19 ending re subject own they
-0.40 ending re subject own word
-0.20 ending ree
-0.13 ending ret
-0.46 ending rge
-0.70 ending rks
0.19 ending rm subject own noun
-0.15 ending rm subject own word
-0.12 ending rn subject own name
-0.31 ending rn subject own noun
0.14 ending rn subject own word
-0.29 ending rns
0.14 ending rry
-0.32 ending rs subject inherited
0.31 ending rs subject own he
0.06 ending rs subject own it
0.11 ending rs subject own name
-0.40 ending rs subject own noun
0.41 ending rs subject own she
-0.35 ending rs subject own word
0.11 ending rse
-0.16 ending rt subject inherited
-0.25 ending rt subject own he
-0.22 ending rt subject own name
-0.23 ending rt subject own noun
-0.94 ending rt subject own they
-0.09 ending rt subject own word
-0.61 ending rt subject own you
0.09 ending rth
-0.41 ending rts
0.12 ending ry subject inherited
-0.61 ending ry subject own name
0.15 ending ry subject own noun
-0.36 ending ry subject own word
-0.28 ending sal
-0.57 ending saw
0.16 ending say
-0.27 ending se subject inherited
-0.68 ending se subject own he
0.16 ending sed
0.05 ending see
-0.37 ending sen
0.44 ending ses
0.11 ending set
0.07 ending sh subject own name
-0.30 ending sh subject own noun
-0.53 ending sh subject own word
-0.19 ending sk subject inherited
0.14 ending sk subject own name
-0.41 ending sk subject own word
0.29 ending sks
-0.25 ending sm subject inherited
-0.16 ending sm subject own noun
0.32 ending sm subject own word
-0.58 ending son
0.11 ending ss subject inherited
-0.10 ending ss subject own name
-0.18 ending ss subject own noun
-0.11 ending st subject inherited
0.19 ending st subject own name
-0.06 ending st subject own noun
-0.12 ending st subject own word
0.05 ending sts
-0.43 ending sue
-0.05 ending te subject inherited
0.66 ending te subject inverted name
0.18 ending te subject inverted noun
-0.25 ending te subject own noun
-0.13 ending te subject own she
0.12 ending te subject own they
0.33 ending ted
-0.15 ending ter
-0.56 ending th subject own name
-0.45 ending th subject own noun
0.12 ending th subject own word
-0.09 ending tic
-0.28 ending tly
-0.22 ending ts subject inherited
-0.19 ending ts subject own he
0.38 ending ts subject own it
0.60 ending ts subject own name
-0.20 ending ts subject own noun
-0.09 ending ts subject own she
-0.50 ending ts subject own word
0.09 ending ty subject inherited
-0.16 ending ty subject own noun
-0.48 ending ty subject own word
0.30 ending ubt
-0.21 ending ue subject inherited
0.10 ending ue subject own name
-0.42 ending ue subject own noun
-0.35 ending ued
-0.56 ending ues
-0.33 ending uit
0.27 ending ul subject inherited
-0.56 ending ul subject own noun
-0.26 ending ul subject own word
-0.48 ending ule
-0.13 ending un subject inherited
0.22 ending un subject own word
-0.31 ending und
-0.54 ending unt
-0.45 ending ure
-0.71 ending urn
-0.12 ending us subject own name
0.10 ending us subject own noun
-0.26 ending us subject own word
0.27 ending use
-0.35 ending ush
0.42 ending uss
0.07 ending ut subject inherited
-0.18 ending ut subject own name
-0.39 ending ut subject own word
0.14 ending uts
-0.20 ending val
-0.22 ending ve subject inherited
-0.15 ending ve subject own he
-0.09 ending ve subject own i
-0.30 ending ve subject own name
-0.07 ending ve subject own noun
-0.69 ending ve subject own she
-0.24 ending ve subject own they
0.26 ending ve subject own word
-0.69 ending ved
-0.27 ending ves
0.07 ending vow
0.15 ending wed
-0.12 ending wer
0.28 ending wn subject inherited
-0.56 ending wn subject own name
-0.13 ending wn subject own noun
-0.09 ending wn subject own word
-0.11 ending ws subject inherited
0.06 ending ws subject own he
-0.14 ending ws subject own name
0.16 ending ws subject own noun
-0.06 ending ws subject own word
0.11 ending yed
-0.11 ending ys subject inherited
0.43 ending ys subject inverted name
0.63 ending ys subject own it
0.75 ending ys subject own name
0.54 ending ys subject own noun
0.88 ending ys subject own she
0.26 ending ys subject own word
-0.28 ending ze subject inherited
-0.11 ending ze subject own name
0.19 ending ze subject own noun
0.20 ending ze subject own word
0.24 ending zed
0.38 ending zes
-0.74 judging after ,
-0.91 judging after .
-0.26 judging after a
-0.08 judging after an
-0.75 judging after and
-0.10 judging after as
-0.63 judging after auxiliary
-0.56 judging after be
0.28 judging after capital
0.17 judging after determiner
0.16 judging after ed
0.43 judging after for
-0.14 judging after from
-0.36 judging after in
-0.46 judging after ing
0.43 judging after it
-0.67 judging after ly
0.16 judging after of
0.30 judging after on
0.21 judging after preposition
-0.14 judging after pronoun
0.11 judging after s
0.19 judging after the
0.09 judging after to
-0.22 judging after with
0.61 judging before )
0.79 judging before ,
-0.27 judging before -
0.11 judging before a
0.52 judging before and
-0.41 judging before be
-0.08 judging before by
0.14 judging before capital
-0.30 judging before determiner
0.19 judging before ed
-0.51 judging before edge
-0.86 judging before for
0.33 judging before in
0.23 judging before ing
0.12 judging before is
0.21 judging before ly
-0.38 judging before number
0.36 judging before of
-0.30 judging before on
-0.37 judging before possessive
-0.45 judging before preposition
0.05 judging before pronoun
0.45 judging before s
-0.32 judging before speech
-0.36 judging before that
-1.08 judging before the
-0.20 judging before to
0.13 judging before was
-0.15 judging before word
-0.10 judging subject inherited
0.19 judging subject inverted name
-0.09 judging subject inverted noun
-0.34 judging subject own i
0.37 judging subject own it
0.32 judging subject own name
-0.25 judging subject own noun
-0.12 judging subject own she
0.13 judging subject own we
-0.08 judging subject own word
0.37 listener
-0.38 other
-0.34 other after \$
-0.37 other after (
-0.51 other after ,
-0.07 other after -
-0.54 other after .
0.37 other after :
-0.35 other after ;
-0.84 other after ?
0.18 other after a
0.24 other after an
-0.53 other after and
-0.75 other after auxiliary
-0.58 other after be
-0.13 other after by
0.06 other after capital
0.12 other after determiner
-0.62 other after ed
0.17 other after from
-0.29 other after in
0.08 other after ing
-0.10 other after is
-0.11 other after it
-0.66 other after judging
-0.54 other after ly
-0.66 other after number
0.21 other after of
-0.05 other after on
-1.00 other after or
-0.93 other after possessive
0.18 other after preposition
-0.19 other after pronoun
-0.20 other after quotation
-0.28 other after s
-0.96 other after speech
0.13 other after that
-0.05 other after the
0.09 other after to
-0.20 other after was
-0.30 other after word
-0.67 other after —
-0.27 other before "
-0.05 other before )
0.60 other before ,
0.19 other before -
0.12 other before :
-0.31 other before a
-0.28 other before an
-0.28 other before and
-0.63 other before as
-0.23 other before auxiliary
-0.11 other before be
0.43 other before by
-0.07 other before capital
-0.24 other before determiner
0.27 other before ed
-0.38 other before edge
-1.00 other before for
-0.36 other before in
-0.41 other before ing
0.45 other before is
-0.19 other before it
-0.15 other before judging
0.33 other before ly
-0.32 other before number
-0.58 other before of
-0.65 other before on
-0.66 other before or
-0.45 other before possessive
-0.29 other before preposition
0.14 other before pronoun
0.29 other before s
0.50 other before speech
-0.64 other before that
-0.80 other before the
-0.25 other before to
0.11 other before was
-0.24 other before with
-0.11 other before word
-0.20 other before —
-0.11 other before ”
-0.14 other subject inherited
-0.25 other subject inverted name
-0.12 other subject inverted noun
-0.32 other subject inverted word
-0.35 other subject own he
0.28 other subject own i
-0.34 other subject own it
-0.26 other subject own noun
0.32 other subject own others
-0.34 other subject own she
-0.37 other subject own they
-0.18 other subject own word
0.11 speech after \$
0.59 speech after ,
0.39 speech after -
0.64 speech after .
0.17 speech after :
0.11 speech after ;
0.18 speech after a
-0.23 speech after an
-0.58 speech after and
-0.19 speech after as
-0.25 speech after auxiliary
-0.16 speech after be
0.33 speech after capital
-0.14 speech after for
-0.45 speech after from
0.45 speech after in
-0.10 speech after ing
0.08 speech after it
-0.19 speech after ly
-0.22 speech after number
-0.29 speech after of
-0.34 speech after preposition
0.20 speech after pronoun
0.07 speech after quotation
-0.06 speech after s
0.08 speech after speech
0.37 speech after that
-0.10 speech after the
-0.16 speech after to
-0.13 speech after was
-0.19 speech after word
0.22 speech after —
0.52 speech before "
-0.66 speech before (
0.11 speech before )
1.05 speech before ,
0.32 speech before -
-0.57 speech before a
-0.75 speech before an
0.17 speech before and
-0.52 speech before as
-0.18 speech before auxiliary
-0.08 speech before be
0.33 speech before capital
-0.34 speech before determiner
-0.76 speech before ed
0.32 speech before edge
-1.02 speech before for
-0.37 speech before from
-0.09 speech before in
-0.21 speech before ing
0.33 speech before is
-0.09 speech before it
-0.07 speech before ly
-0.13 speech before number
-0.37 speech before of
0.10 speech before on
-0.32 speech before possessive
0.14 speech before preposition
0.27 speech before pronoun
0.66 speech before s
0.22 speech before speech
-0.63 speech before that
-1.48 speech before the
-0.47 speech before to
0.22 speech before word
0.36 speech before —
0.54 speech before ”
-0.24 speech subject inherited
0.78 speech subject inverted name
0.54 speech subject inverted noun
-0.33 speech subject inverted word
0.18 speech subject own i
0.15 speech subject own it
0.16 speech subject own name
0.53 speech subject own others
-0.23 speech subject own they
-0.15 speech subject own word
-0.24 speech subject own you
-0.29 subject inherited after ,
-0.15 subject inherited after -
-0.39 subject inherited after .
-0.16 subject inherited after :
-0.51 subject inherited after ;
-0.31 subject inherited after ?
-0.09 subject inherited after a
0.40 subject inherited after an
-0.71 subject inherited after and
0.14 subject inherited after as
-0.69 subject inherited after auxiliary
-0.06 subject inherited after be
0.23 subject inherited after by
-0.11 subject inherited after determiner
-0.17 subject inherited after ed
0.17 subject inherited after for
-0.24 subject inherited after from
-0.66 subject inherited after ing
-0.86 subject inherited after is
0.12 subject inherited after it
-0.32 subject inherited after judging
-0.55 subject inherited after ly
-0.80 subject inherited after number
-0.60 subject inherited after or
0.19 subject inherited after pronoun
0.42 subject inherited after quotation
-0.33 subject inherited after s
-0.60 subject inherited after speech
0.21 subject inherited after that
0.07 subject inherited after the
-0.08 subject inherited after to
-0.13 subject inherited after was
-0.23 subject inherited after word
-0.11 subject inherited after —
0.70 subject inverted it after it
0.41 subject inverted name after a
0.52 subject inverted name after capital
0.55 subject inverted name after determiner
-0.09 subject inverted name after the
0.34 subject inverted name after word
-0.12 subject inverted noun after a
0.38 subject inverted noun after determiner
0.45 subject inverted word after capital
-0.46 subject inverted word after s
-0.08 subject inverted word after to
-0.72 subject inverted word after word
0.50 subject own he after ,
0.42 subject own he after .
0.39 subject own he after :
-0.52 subject own he after an
0.18 subject own he after as
-0.08 subject own he after auxiliary
-0.25 subject own he after capital
-0.13 subject own he after determiner
-0.43 subject own he after for
-0.28 subject own he after in
-0.18 subject own he after ing
-0.08 subject own he after it
0.40 subject own he after of
0.06 subject own he after on
-0.19 subject own he after quotation
0.28 subject own he after s
0.18 subject own he after speech
0.34 subject own he after that
-0.37 subject own he after the
-0.38 subject own he after to
0.20 subject own he after was
-0.55 subject own he after with
0.08 subject own he after word
0.27 subject own i after ,
-0.10 subject own i after .
0.16 subject own i after a
0.44 subject own i after determiner
0.08 subject own i after it
-0.08 subject own i after preposition
-0.12 subject own i after pronoun
-0.33 subject own i after that
-0.22 subject own i after the
0.07 subject own i after to
-0.19 subject own i after word
-0.16 subject own it after ,
0.11 subject own it after .
-0.29 subject own it after a
-0.23 subject own it after capital
-0.62 subject own it after determiner
-0.17 subject own it after for
0.16 subject own it after preposition
-0.27 subject own it after the
0.11 subject own it after to
0.12 subject own it after word
-0.73 subject own name after \$
0.28 subject own name after .
0.43 subject own name after :
-0.06 subject own name after ;
0.09 subject own name after a
-0.43 subject own name after and
-0.39 subject own name after as
-0.22 subject own name after auxiliary
-0.77 subject own name after be
-0.33 subject own name after by
0.37 subject own name after capital
-0.20 subject own name after ed
0.10 subject own name after for
-0.52 subject own name after from
-0.34 subject own name after in
0.13 subject own name after ing
-0.10 subject own name after is
0.42 subject own name after it
-0.07 subject own name after judging
-0.51 subject own name after ly
0.12 subject own name after number
-0.07 subject own name after on
0.10 subject own name after preposition
0.20 subject own name after pronoun
0.10 subject own name after quotation
0.25 subject own name after s
-0.46 subject own name after speech
0.41 subject own name after that
0.39 subject own name after the
0.22 subject own name after to
-0.67 subject own name after was
-0.13 subject own name after with
0.18 subject own name after word
-0.44 subject own name after —
-0.55 subject own noun after \$
-0.67 subject own noun after (
-0.32 subject own noun after ,
-0.19 subject own noun after -
0.14 subject own noun after :
-0.50 subject own noun after ?
-0.07 subject own noun after a
-0.41 subject own noun after an
-0.59 subject own noun after and
-0.18 subject own noun after as
-0.70 subject own noun after auxiliary
-0.52 subject own noun after be
-0.21 subject own noun after determiner
-0.15 subject own noun after ed
0.15 subject own noun after for
-0.27 subject own noun after from
-0.36 subject own noun after in
-0.12 subject own noun after ing
0.22 subject own noun after is
0.40 subject own noun after it
-0.33 subject own noun after judging
-0.31 subject own noun after ly
-0.07 subject own noun after number
0.18 subject own noun after of
0.10 subject own noun after on
-0.48 subject own noun after or
-0.50 subject own noun after possessive
-0.17 subject own noun after pronoun
-0.11 subject own noun after quotation
-0.48 subject own noun after s
-0.56 subject own noun after speech
0.14 subject own noun after that
-0.06 subject own noun after the
0.16 subject own noun after to
-0.13 subject own noun after was
-0.07 subject own noun after with
-0.43 subject own noun after word
-0.86 subject own noun after —
1.02 subject own she after .
0.54 subject own she after an
-0.33 subject own she after as
-0.30 subject own she after capital
0.19 subject own she after determiner
0.61 subject own she after for
-0.21 subject own she after in
-0.46 subject own she after it
-0.14 subject own she after of
0.16 subject own she after preposition
-0.47 subject own she after quotation
0.44 subject own she after s
-0.41 subject own she after that
-0.33 subject own she after the
-0.12 subject own she after to
0.05 subject own she after word
0.54 subject own they after ,
0.26 subject own they after .
-0.40 subject own they after capital
0.33 subject own they after determiner
-0.37 subject own they after ed
-0.71 subject own they after for
-0.78 subject own they after it
-0.31 subject own they after on
-0.31 subject own they after preposition
-0.17 subject own they after pronoun
-0.13 subject own they after s
0.26 subject own they after that
-0.25 subject own they after the
-0.15 subject own they after to
-0.79 subject own they after with
-0.50 subject own they after word
0.37 subject own we after ,
0.73 subject own we after determiner
0.08 subject own we after preposition
-0.27 subject own we after to
-0.10 subject own we after word
-0.07 subject own word after (
0.33 subject own word after )
-0.28 subject own word after ,
0.12 subject own word after -
-0.99 subject own word after .
-0.29 subject own word after :
0.12 subject own word after ;
0.17 subject own word after a
-0.27 subject own word after an
-1.06 subject own word after and
-0.26 subject own word after as
-0.52 subject own word after auxiliary
-0.07 subject own word after be
-0.32 subject own word after by
0.21 subject own word after capital
0.14 subject own word after determiner
-0.21 subject own word after ed
0.26 subject own word after from
-0.39 subject own word after in
-0.12 subject own word after ing
-0.53 subject own word after is
0.56 subject own word after it
-0.52 subject own word after judging
-0.38 subject own word after number
-0.09 subject own word after of
0.18 subject own word after on
-0.69 subject own word after or
-0.61 subject own word after possessive
-0.57 subject own word after quotation
-0.28 subject own word after s
-0.69 subject own word after speech
0.07 subject own word after that
-0.27 subject own word after to
-0.20 subject own word after word
0.06 subject own word after —
0.13 subject own you after ,
-0.52 subject own you after capital
-0.23 subject own you after preposition
0.13 subject own you after to
-0.46 subject own you after word
-0.30 word accept
-0.24 word accept after determiner
-0.14 word accept after the
-0.39 word accept subject own name
-0.28 word accept subject own noun
-0.10 word accept subject own word
-0.72 word accepted
-0.20 word accepted subject own name
-0.09 word accepting
0.17 word accepting after s
-0.19 word accepting subject inherited
-0.54 word account
-0.60 word account after ,
0.25 word account after of
-0.52 word account after word
-0.58 word account subject inherited
-0.08 word account subject own name
-0.85 word account subject own noun
-0.54 word account subject own word
-0.11 word accusations
0.35 word accusations after of
-0.47 word accusations after that
-0.27 word accusations subject inherited
0.22 word accusations subject own word
0.16 word accused
0.20 word accused after capital
-0.39 word accused after of
0.37 word accused after the
0.12 word accused subject inherited
0.71 word accused subject own he
0.50 word accused subject own name
-0.56 word accused subject own noun
0.12 word accuses
0.08 word accuses after capital
0.27 word accuses subject own noun
0.16 word accusing
0.30 word acknowledge
0.11 word acknowledge after that
0.12 word acknowledge subject own noun
-0.20 word acknowledge subject own word
0.37 word acknowledged
0.21 word acknowledged after that
0.07 word acknowledged after the
0.39 word acknowledged subject own name
0.13 word acknowledging
0.15 word acknowledging after that
0.07 word added
0.49 word added after ,
1.80 word added after .
0.66 word added after :
-0.49 word added after determiner
0.54 word added after that
-0.76 word added after to
-0.50 word added after word
-0.57 word added subject inherited
0.84 word added subject inverted name
0.35 word added subject own he
0.24 word added subject own it
0.12 word added subject own name
-0.22 word added subject own noun
0.65 word added subject own she
-0.27 word added subject own word
-0.07 word adding
0.49 word adding after ,
0.60 word adding after :
0.76 word adding after that
-0.91 word adding after to
-0.34 word address
-0.83 word address after ,
-0.26 word address after capital
-0.68 word address after preposition
0.06 word address after the
-0.05 word address after to
0.29 word address after word
0.05 word address subject inherited
-0.46 word address subject own name
-0.52 word address subject own noun
-0.12 word address subject own word
-0.30 word addressed
-0.42 word addressing
-0.42 word addressing after the
-0.42 word addressing subject inherited
-0.15 word adds
0.33 word admission
0.27 word admission subject own noun
0.12 word admit
0.67 word admits
-0.24 word admitted
0.20 word admitted after that
-0.20 word admitted subject inherited
-0.13 word admitted subject own name
-0.33 word admitting
-0.33 word admitting subject inherited
-0.67 word adopted
-0.27 word adopted subject inherited
-0.07 word adopted subject own name
0.17 word advice
-0.89 word advice after .
0.23 word advice subject inherited
-0.25 word advice subject own noun
-0.05 word advice subject own word
-0.32 word advising
-0.42 word advising after capital
-0.16 word advising subject inherited
0.09 word advocate
0.25 word advocate after for
-0.18 word advocate subject own noun
-0.03 word advocated
-0.32 word advocates
-0.74 word advocates subject own word
-0.04 word affirm
-0.48 word again
-1.00 word again after ,
-0.07 word again after .
-0.56 word again after ed
-0.64 word again after in
-0.88 word again after ing
0.06 word again after preposition
-0.63 word again after word
-0.51 word again subject own name
-0.19 word again subject own noun
-0.64 word again subject own word
-0.36 word agree
-0.64 word agree after .
0.30 word agree after that
0.19 word agree after with
-0.16 word agree subject own name
0.42 word agree subject own noun
-0.47 word agree subject own word
0.26 word agreed
0.86 word agreed after that
0.08 word agreed after to
0.36 word agreed subject inherited
-0.28 word agreed subject own name
0.73 word agreed subject own noun
-0.58 word agreement
-0.66 word agreement after ,
-0.58 word agreement after .
-0.37 word agreement after ed
-0.57 word agreement after preposition
0.26 word agreement after that
-0.13 word agreement after with
-0.29 word agreement subject own name
-1.49 word agreement subject own noun
0.14 word agreement subject own word
-0.26 word agrees
0.11 word aim
0.30 word aim after preposition
0.20 word aim subject own word
-0.42 word aimed
-0.59 word aimed after preposition
-0.73 word aimed subject inherited
-0.34 word aimed subject own noun
-0.17 word aimed subject own word
0.17 word aiming
0.16 word alarm
-0.20 word alarmed
-0.26 word alarmed subject inherited
0.15 word allegations
-0.32 word allegations subject inherited
0.18 word allegations subject own noun
-0.37 word alleged
-0.28 word alleged after word
-0.19 word alleged subject inherited
-0.54 word alleged subject own noun
-0.33 word alleged subject own word
-0.05 word allegiance
0.10 word allegiance after to
-0.28 word allegiance subject own noun
-0.17 word alleging
-0.07 word alleging subject inherited
-0.39 word allow
-0.20 word allow after capital
-0.05 word allow after s
-0.65 word allow after word
-0.73 word allow subject inherited
-0.12 word allow subject own noun
-0.17 word allow subject own word
-0.44 word allowed
-0.22 word allowed after to
-0.33 word allowed after word
-0.59 word allowed subject inherited
-0.23 word allowed subject own noun
-0.15 word allows
-0.38 word allows after word
-0.11 word allows subject own noun
-0.44 word anger
-0.35 word anger after and
-0.09 word anger after preposition
0.09 word anger subject inherited
-0.89 word anger subject own noun
-0.07 word anger subject own word
0.45 word angered
-0.20 word angry
0.51 word angry after preposition
-0.64 word angry after word
-0.28 word angry subject inherited
-0.13 word angry subject own noun
0.05 word angry subject own word
0.31 word announce
0.24 word announce subject own name
0.50 word announced
0.77 word announced after a
0.80 word announced after capital
0.30 word announced after determiner
0.58 word announced after it
0.26 word announced after on
0.15 word announced after pronoun
0.10 word announced after the
0.29 word announced after word
0.25 word announced subject inherited
-0.21 word announced subject own he
0.15 word announced subject own name
0.43 word announced subject own noun
0.77 word announced subject own word
0.01 word announcement
0.16 word announcement after of
-0.61 word announcement after word
0.05 word announcement subject own noun
0.23 word announcing
0.23 word announcing subject inherited
-0.12 word answer
-0.64 word answer after .
0.16 word answer after a
-0.46 word answer after to
-0.24 word answer subject own noun
0.22 word answer subject own word
-0.24 word answered
0.01 word answering
-0.02 word anxiety
0.38 word anxiety after preposition
0.04 word apologize
-0.35 word apologized
-0.43 word appeal
-0.16 word appeal after to
-0.23 word appeal subject inherited
-0.30 word appeal subject own noun
-0.33 word appeal subject own word
-0.03 word appear
-0.48 word appear after on
-0.86 word appear after preposition
0.36 word appear after to
-0.24 word appear subject inherited
-0.24 word appear subject own name
0.17 word appear subject own noun
0.17 word appear subject own word
-0.44 word appearance
0.11 word appearance after .
-0.11 word appearance after of
-0.96 word appearance after on
-0.05 word appearance after preposition
-0.16 word appearance subject own noun
-0.55 word appearance subject own word
0.11 word appeared
0.59 word appeared after ed
-0.89 word appeared after on
0.45 word appeared after to
-0.16 word appeared subject inherited
-0.24 word appeared subject own name
-0.17 word appeared subject own noun
0.59 word appeared subject own word
0.52 word appears
0.27 word appears after to
0.72 word appears after word
0.14 word appears subject own it
0.37 word appears subject own name
0.31 word applauded
-0.16 word appointed
-0.20 word approval
-0.72 word approval after ing
-0.54 word approval after s
0.05 word approval subject inherited
-0.81 word approval subject own noun
-0.20 word approval subject own word
0.10 word approved
0.51 word argue
0.39 word argue after that
0.20 word argue subject own noun
0.17 word argue subject own word
0.66 word argued
0.16 word argued after ,
1.42 word argued after that
0.69 word argued subject inherited
0.46 word argued subject own he
0.59 word argued subject own name
-0.23 word argued subject own noun
0.77 word argues
0.66 word argues after that
0.63 word argues subject own name
0.43 word arguing
0.16 word arguing after that
0.57 word arguing subject inherited
-0.19 word argument
-0.70 word argument after .
-0.30 word argument after preposition
-0.09 word argument after that
0.12 word argument subject own name
-0.17 word argument subject own noun
-0.31 word argument subject own word
-0.23 word arguments
-0.35 word arguments subject own noun
-0.16 word ask
-0.45 word ask after capital
-0.37 word ask after for
0.43 word ask after the
-0.13 word ask after word
-0.19 word ask subject inherited
0.14 word ask subject own name
-0.41 word ask subject own word
0.15 word asked
0.15 word asked after ,
0.30 word asked after .
0.97 word asked after by
0.10 word asked after capital
-0.23 word asked after determiner
-0.23 word asked after for
-0.42 word asked after preposition
0.09 word asked after the
0.05 word asked after to
0.21 word asked after word
0.57 word asked subject inherited
-0.32 word asked subject own name
-0.08 word asked subject own noun
-0.30 word asked subject own she
0.36 word asked subject own we
0.23 word asking
0.18 word asking after capital
-0.08 word asking after word
0.10 word asking subject inherited
0.29 word asks
0.77 word assailed
0.38 word asserted
0.77 word asserted after that
0.48 word asserted subject own name
0.21 word asserting
0.21 word asserting subject inherited
0.38 word assertion
0.11 word assertion after that
0.24 word assertion subject own word
-0.37 word assessment
-0.11 word assessment subject own noun
-0.21 word assumed
0.40 word assured
-0.09 word assured after of
0.84 word assured subject own name
-0.28 word attack
-0.74 word attack after ,
-1.04 word attack after .
-0.37 word attack after and
0.12 word attack after capital
-0.86 word attack after in
0.12 word attack after on
0.16 word attack after preposition
-0.37 word attack after word
0.06 word attack subject inherited
-0.65 word attack subject own name
-0.34 word attack subject own word
-0.05 word attacked
0.69 word attacked after capital
-0.32 word attacked after determiner
-0.23 word attacked subject inherited
-0.13 word attacked subject own name
-0.34 word attacking
-0.34 word attacking after capital
-0.22 word attacking after the
-0.25 word attacking subject inherited
-0.45 word attacks
-0.83 word attacks after ,
-0.82 word attacks after .
-0.33 word attacks after and
0.07 word attacks after from
-1.02 word attacks after in
-0.69 word attacks after of
0.37 word attacks after on
0.25 word attacks after preposition
-0.37 word attacks after that
-0.47 word attacks after word
-0.31 word attacks subject inherited
-0.83 word attacks subject own name
-0.20 word attacks subject own noun
-0.07 word attacks subject own word
-0.11 word attention
-0.05 word attention after .
-0.20 word attention after of
0.18 word attention after on
0.18 word attention after to
0.11 word attention subject inherited
-0.30 word attention subject own noun
-0.17 word attributed
-0.23 word attributed after to
-0.05 word attributed subject inherited
-0.23 word authorized
-0.86 word authorized after to
-0.78 word authorized subject inherited
0.02 word aware
-0.17 word aware after of
0.16 word aware subject inherited
-0.23 word back
0.35 word back after ,
-0.26 word back after .
-0.21 word back after capital
-0.09 word back after determiner
-1.47 word back after in
-0.68 word back after ing
0.21 word back after preposition
-0.56 word back after the
-0.64 word back after to
-0.61 word back after word
-0.30 word back subject inherited
0.39 word back subject own name
-0.68 word back subject own noun
-0.20 word back subject own word
-0.18 word backed
-0.15 word backed after by
-0.10 word backed after capital
-0.20 word backed after word
-0.32 word backed subject inherited
-0.15 word backed subject own name
0.37 word backed subject own noun
-0.23 word backed subject own word
0.11 word backing
0.26 word backing after capital
-0.22 word backing after from
0.25 word backing after of
0.46 word balked
0.46 word balked after preposition
-0.52 word ban
-0.69 word ban after capital
-0.36 word ban after determiner
-0.37 word ban after on
0.10 word ban after word
-1.02 word ban subject inherited
-0.24 word ban subject own noun
-0.23 word ban subject own word
-1.27 word based
-0.60 word based after in
-0.81 word based after on
-0.61 word based after word
-0.39 word based subject inherited
-0.68 word based subject own name
-1.12 word based subject own noun
-0.83 word based subject own word
0.05 word belief
0.05 word belief after that
-0.09 word believe
0.26 word believe after ,
-0.34 word believe after capital
-0.21 word believe after determiner
0.38 word believe after in
-0.15 word believe after the
-0.37 word believe after word
-0.22 word believe subject inherited
-0.21 word believe subject own i
0.57 word believe subject own name
0.34 word believe subject own noun
-0.34 word believe subject own they
0.28 word believe subject own word
-0.86 word believed
-0.73 word believed subject own he
-0.27 word believes
-0.22 word believes after capital
-0.27 word believes after the
-0.60 word believes subject own he
0.15 word believes subject own name
-0.08 word believing
-0.08 word believing subject inherited
0.77 word bemoaned
0.54 word blame
-0.64 word blame after for
0.43 word blame subject own name
0.38 word blame subject own noun
-0.27 word blame subject own word
0.13 word blamed
0.46 word blamed after the
1.05 word blasted
0.56 word blasted after capital
0.61 word blasted after the
0.66 word blasted subject own name
0.34 word blasting
0.34 word blasting subject inherited
-0.36 word blocked
0.42 word blocked subject own name
0.03 word boasted
0.05 word boasts
0.02 word booed
-0.91 word booed subject own noun
-0.75 word book
0.05 word book after ,
-0.38 word book after .
-0.58 word book after quotation
-0.44 word book subject own name
-0.81 word book subject own noun
-0.14 word book subject own word
-0.42 word briefly
-0.65 word briefly after word
-0.05 word briefly subject inherited
-0.15 word briefly subject own word
-0.71 word brought
-0.55 word brought after capital
0.22 word brought after preposition
-0.59 word brought after the
-0.63 word brought after word
-0.12 word brought subject inherited
-0.51 word brought subject own name
-0.85 word brought subject own noun
-0.17 word brought subject own word
-0.23 word call
0.09 word call after .
0.15 word call after capital
-0.27 word call after it
-0.13 word call after on
-0.32 word call after the
-0.38 word call after with
-0.15 word call after word
-0.14 word call subject inherited
0.08 word call subject own name
-0.09 word call subject own word
-0.19 word called
-0.22 word called after .
-0.58 word called after capital
0.58 word called after for
0.84 word called after it
0.18 word called after on
-0.45 word called after preposition
-0.13 word called after quotation
-0.14 word called after the
0.22 word called after word
0.13 word called subject inherited
-0.17 word called subject own he
0.22 word called subject own name
-0.68 word called subject own noun
0.17 word called subject own she
0.15 word calling
0.09 word calling after capital
0.32 word calling after for
-0.12 word calling after it
0.76 word calling after on
-0.26 word calling after the
0.18 word calling after word
0.19 word calling subject inherited
-0.10 word calls
0.27 word calls after capital
0.24 word calls after for
0.28 word calls after quotation
-0.17 word calls after to
0.15 word calls after word
-0.05 word calls subject inherited
-0.05 word calls subject own he
0.14 word calls subject own name
-0.35 word calls subject own word
-0.68 word campaigned
-0.80 word campaigned subject own name
-0.82 word captured
-0.48 word captured after capital
-0.38 word captured after the
-0.70 word captured subject inherited
-0.64 word captured subject own name
0.09 word captured subject own noun
-0.37 word care
-1.05 word care after ,
-0.06 word care after .
-0.48 word care after and
-0.60 word care after s
-1.14 word care after word
-1.33 word care subject own noun
-0.30 word care subject own word
-0.28 word case
-1.20 word case after ,
-0.85 word case after .
-0.45 word case after auxiliary
0.35 word case after for
-0.55 word case after is
-0.90 word case after of
-1.09 word case after preposition
-0.58 word case after s
0.07 word case after that
0.50 word case after to
-0.91 word case after word
-0.63 word case subject inherited
-0.43 word case subject own name
-0.08 word case subject own noun
-0.25 word case subject own word
-0.39 word cast
-0.44 word cast after determiner
-0.62 word cast after s
0.30 word cast after word
-0.43 word cast subject inherited
0.41 word cast subject own name
-0.97 word cast subject own noun
-0.23 word cast subject own word
0.47 word cautioned
-0.18 word celebrated
0.23 word celebrated subject inherited
-0.69 word celebrated subject own name
-0.46 word certain
-1.08 word certain after s
-0.13 word certain after to
-0.79 word certain after word
-0.27 word certain subject inherited
-0.23 word certain subject own word
-0.55 word challenge
-0.45 word challenge after .
-0.58 word challenge after capital
-0.62 word challenge after determiner
-0.80 word challenge after to
-0.78 word challenge subject own name
-0.28 word challenge subject own noun
-0.31 word challenge subject own word
0.28 word challenged
0.30 word challenged subject inherited
-0.18 word challenged subject own name
-0.42 word challenging
-0.51 word challenging after capital
-0.28 word challenging subject inherited
0.11 word championed
0.52 word chanted
0.33 word chanting
0.33 word chanting subject inherited
0.75 word chants
0.48 word chants after of
-0.46 word charge
-0.79 word charge after of
-0.80 word charge subject inherited
-0.66 word charge subject own noun
-0.08 word charge subject own word
-0.36 word charged
0.08 word charged after with
0.19 word charged subject inherited
-0.57 word charged subject own noun
-0.19 word charged subject own word
-0.41 word charges
-0.19 word charges after preposition
-0.70 word charges subject own noun
-0.21 word charges subject own word
0.17 word chatter
-0.28 word cheered
-0.71 word cheered subject own noun
-0.37 word chosen
-0.27 word chosen subject inherited
1.00 word cited
0.17 word cited after a
0.64 word cited after determiner
0.10 word cited after the
0.59 word cited subject own he
0.75 word cited subject own name
0.52 word cited subject own noun
0.68 word cites
0.98 word citing
0.55 word citing after determiner
0.40 word citing after word
0.98 word citing subject inherited
-0.14 word claim
-0.40 word claim after that
-0.36 word claim after the
0.31 word claim after to
-0.27 word claim subject own noun
0.44 word claimed
0.13 word claimed after that
0.13 word claimed after word
0.65 word claimed subject own he
0.15 word claimed subject own name
-0.19 word claiming
0.08 word claiming after pronoun
-0.30 word claiming subject inherited
-0.21 word claims
-0.61 word claims after of
-0.05 word claims after that
-0.20 word claims subject inherited
-0.13 word claims subject own name
-0.45 word claims subject own word
-0.08 word clear
-0.11 word clear after the
-0.71 word clear after word
-0.44 word clear subject inherited
0.59 word clear subject own it
-0.80 word clear subject own name
-0.35 word clear subject own noun
0.15 word clear subject own word
-0.54 word closely
-0.62 word closely after ed
-0.11 word closely after with
-0.36 word closely subject own noun
-0.21 word closely subject own word
0.19 word co-sponsored
0.03 word comfortable
0.27 word comfortable subject own noun
-0.09 word comment
-0.70 word comment after ,
-0.39 word comment after .
-0.30 word comment after for
0.50 word comment after on
0.06 word comment subject own noun
-0.24 word comment subject own word
0.30 word commented
-0.74 word comments
-0.72 word comments after ,
-0.72 word comments after .
-0.41 word comments after auxiliary
-0.39 word comments after be
-0.76 word comments after from
0.41 word comments after on
0.40 word comments after preposition
-0.70 word comments after to
-0.78 word comments after word
-0.32 word comments subject inherited
-0.77 word comments subject own name
-0.22 word comments subject own noun
-0.32 word comments subject own word
-0.39 word commitment
-0.27 word commitment after to
-0.24 word commitment subject own noun
-0.22 word compared
-1.19 word compared after to
-1.69 word compared after with
-1.46 word compared subject inherited
-0.18 word compared subject own word
-0.12 word comparing
-0.12 word comparing subject inherited
0.19 word complain
0.32 word complained
0.63 word complained after that
0.84 word complained subject own name
-0.14 word complaint
-0.15 word complaint subject own noun
0.33 word complaints
0.78 word complaints after that
-0.18 word complaints subject own noun
0.51 word conceded
0.08 word concern
0.09 word concern after for
-0.21 word concern after preposition
0.40 word concern after that
0.22 word concern subject inherited
-0.40 word concern subject own noun
-0.13 word concern subject own word
-0.10 word concerned
-0.25 word concerned after preposition
-0.29 word concerns
-0.58 word concerns after .
0.37 word concerns after preposition
-0.47 word concerns after that
0.09 word concerns subject inherited
-0.35 word concerns subject own noun
0.31 word concluded
0.06 word concluded after ,
0.29 word concluded after .
0.08 word concluded subject own noun
0.46 word concludes
0.65 word condemned
0.62 word condemned after the
0.03 word condemning
-0.88 word conference
-0.06 word conference after ,
-0.73 word conference after .
0.05 word conference after in
-0.53 word conference after judging
-0.59 word conference after on
-0.19 word conference after preposition
-0.67 word conference after word
-0.11 word conference subject own name
-0.66 word conference subject own noun
-1.12 word conference subject own word
0.18 word confidence
-0.12 word confidence after in
0.21 word confidence subject inherited
-0.12 word confidence subject own word
0.37 word confident
-0.05 word confident after that
0.09 word confident subject inherited
-0.19 word confirm
0.05 word confirmed
0.53 word confirmed after that
0.81 word confirmed subject own name
0.08 word confirmed subject own noun
-0.07 word congratulated
-0.04 word consensus
0.28 word consensus subject own noun
-0.74 word consider
-0.08 word consider after capital
-0.44 word consider after ing
-0.13 word consider after word
-0.78 word consider subject own he
-0.17 word consider subject own name
-0.32 word consider subject own noun
0.29 word consider subject own word
-0.03 word considered
-0.07 word considered after a
-0.38 word considered after the
0.17 word considered after word
0.24 word considered subject inherited
-0.14 word considered subject own noun
0.14 word considered subject own word
-0.25 word considering
0.05 word considering after a
-0.11 word considering after ing
-0.26 word considering after word
-0.10 word considering subject inherited
0.11 word considers
0.07 word contention
-0.56 word continued
0.45 word continued after ,
0.87 word continued after .
-0.45 word continued after s
-0.81 word continued after to
-0.56 word continued after word
-0.38 word continued subject inherited
0.48 word continued subject own he
-0.26 word continued subject own name
-0.59 word continued subject own noun
0.12 word continued subject own she
-0.54 word continued subject own word
-0.90 word continues
-1.28 word continues after to
-0.79 word continues subject own name
-0.12 word continues subject own noun
-0.05 word contrasting
-0.16 word contrasting subject inherited
-0.54 word conversation
-0.69 word conversation after .
-0.30 word conversation subject own noun
-0.36 word conversations
-0.88 word conversations after with
-0.29 word conversations subject inherited
0.49 word convince
0.18 word convince subject own word
0.26 word convinced
0.32 word convinced subject inherited
-0.55 word counted
-0.51 word counted subject inherited
-0.33 word counter
-0.36 word counter after to
-0.18 word counter subject own word
-0.22 word counting
0.17 word counting after on
-0.89 word counting subject inherited
0.30 word counting subject own name
-0.20 word covered
-0.19 word credit
0.22 word credit after for
-0.61 word credit after s
-0.73 word credit after word
-0.29 word credit subject inherited
0.21 word critic
-0.27 word critical
0.59 word critical after of
-0.75 word critical after to
-0.79 word critical after word
-0.07 word critical subject inherited
-0.95 word critical subject own noun
-0.65 word critical subject own word
0.14 word criticism
-0.82 word criticism after ,
-0.19 word criticism after .
0.14 word criticism after for
0.27 word criticism after from
0.09 word criticism after of
0.16 word criticism after preposition
-0.07 word criticism subject inherited
-0.34 word criticism subject own noun
0.36 word criticism subject own word
-0.02 word criticize
0.35 word criticized
0.62 word criticized after capital
0.14 word criticized after determiner
0.21 word criticized after for
-0.06 word criticized after the
0.15 word criticized after word
0.31 word criticized subject inherited
0.09 word criticized subject own he
0.66 word criticized subject own name
-0.53 word criticized subject own word
0.22 word criticizing
0.44 word criticizing after capital
-0.06 word criticizing after the
-0.09 word critique
0.29 word critique subject own noun
0.20 word cry
0.07 word cry subject own noun
-0.68 word debate
-0.46 word debate after ,
-0.27 word debate after .
-0.36 word debate after and
-0.44 word debate after auxiliary
-0.89 word debate after capital
-0.63 word debate after ed
-0.13 word debate after in
0.09 word debate after on
-0.08 word debate after preposition
-1.00 word debate after s
-0.61 word debate after was
-0.68 word debate after with
-1.31 word debate after word
-1.08 word debate subject own name
-0.15 word debate subject own noun
-0.49 word debate subject own word
0.21 word debated
0.13 word decide
-0.29 word decide after word
-0.27 word decided
-0.36 word decided after preposition
0.38 word decided after word
-0.15 word decided subject inherited
0.13 word decided subject own name
0.13 word deciding
0.13 word deciding subject inherited
-0.31 word decision
-0.84 word decision after ,
-0.75 word decision after .
0.45 word decision after on
-0.42 word decision after to
0.28 word decision after word
-0.89 word decision subject own name
-0.17 word decision subject own noun
-0.35 word decisions
-0.55 word decisions after ,
-0.65 word decisions after preposition
0.09 word decisions subject own noun
-0.85 word decisions subject own word
0.25 word declare
0.35 word declared
0.15 word declared after capital
0.12 word declared after that
0.27 word declared after the
-0.13 word declared subject inherited
0.42 word declared subject own he
0.21 word declared subject own name
0.54 word declared subject own noun
0.12 word declaring
0.09 word declaring subject inherited
0.53 word declined
0.58 word declined after to
0.32 word declined subject own name
0.43 word declined subject own noun
0.11 word declined subject own word
0.73 word decried
0.65 word decried subject own name
0.47 word deemed
0.38 word deemed after word
-0.21 word deep
0.39 word deep after preposition
-0.93 word deep after word
-0.06 word deep subject inherited
-0.51 word deep subject own noun
0.06 word deep subject own word
-0.00 word defend
-0.14 word defend after capital
0.24 word defend after determiner
-0.30 word defend after the
0.06 word defend after word
0.13 word defend subject inherited
0.81 word defended
0.63 word defended after capital
0.64 word defended after determiner
0.13 word defended after the
0.53 word defended subject inherited
0.97 word defended subject own name
-0.04 word defending
0.15 word defending after determiner
-0.07 word defending after the
-0.10 word defending subject inherited
-0.19 word defense
0.41 word defense after of
-0.67 word defense after s
-1.06 word defense after word
-0.87 word defense subject inherited
-0.07 word defense subject own noun
0.17 word defense subject own word
0.20 word define
-0.83 word delivered
-0.35 word delivered subject inherited
-0.42 word delivered subject own name
0.06 word delivering
0.06 word delivering subject inherited
-0.05 word demand
0.30 word demand subject own noun
-0.89 word demand subject own word
-0.65 word demanded
-0.51 word demanded subject own name
-0.18 word demanding
-0.18 word demanding subject inherited
0.27 word demands
-0.78 word demands after of
-0.82 word demands subject own noun
0.22 word demands subject own word
-0.23 word demonstrate
-0.46 word demonstrated
0.05 word denied
0.70 word denied after that
0.11 word denied after the
-0.40 word denied subject inherited
0.29 word denied subject own he
0.44 word denied subject own name
0.50 word denounced
0.70 word denounced after capital
0.14 word denounced subject own name
0.37 word denounced subject own noun
0.33 word denouncing
0.28 word denouncing after the
0.26 word denouncing subject inherited
-0.15 word describe
-0.15 word describe after the
0.18 word describe subject own word
0.46 word described
-0.22 word described after as
0.54 word described after capital
-0.07 word described after determiner
0.41 word described after the
0.15 word described after word
0.38 word described subject own he
0.13 word described subject own name
0.28 word described subject own noun
0.26 word described subject own word
0.48 word describes
0.17 word describes after word
0.43 word describes subject own name
0.74 word describing
0.74 word describing subject inherited
0.01 word description
-0.46 word designed
-0.41 word designed after to
-0.30 word designed subject inherited
0.17 word designed subject own noun
0.07 word desire
0.06 word desire after to
0.25 word desire subject own noun
0.23 word detailing
0.23 word detailing subject inherited
-0.37 word details
-0.65 word details after of
-0.74 word details subject inherited
-0.47 word details subject own noun
0.08 word details subject own word
-0.04 word determine
0.18 word determine after word
-0.21 word determine subject own noun
-0.36 word determine subject own word
-0.28 word determined
-0.26 word determined after to
0.11 word determined subject inherited
-0.07 word determined subject own noun
-0.31 word determined subject own word
0.03 word determining
-0.34 word devoted
-0.14 word devoted after to
-0.64 word devoted after word
-0.73 word directed
-0.29 word directed after preposition
-0.30 word directed subject inherited
0.31 word disagree
0.48 word disagree subject own word
0.27 word disagreements
0.05 word disavow
-0.04 word disavowed
0.01 word disclose
0.29 word disclosed
0.14 word disclosed subject inherited
0.10 word disclosure
0.42 word discuss
0.41 word discuss after determiner
-0.22 word discuss after the
0.47 word discuss after word
0.35 word discuss subject own name
0.10 word discuss subject own noun
-0.25 word discuss subject own word
0.29 word discussed
0.22 word discussed after the
-0.10 word discussed subject own name
0.21 word discussing
0.06 word discussing after the
0.21 word discussing subject inherited
-0.18 word discussion
-0.77 word discussion after with
-0.39 word discussion subject own noun
-0.33 word discussion subject own word
0.17 word dislike
0.41 word dismissed
-0.11 word dismissed subject inherited
0.69 word dismissed subject own name
0.45 word dismissing
0.45 word dismissing subject inherited
0.03 word displayed
-0.00 word dispute
-0.17 word dispute subject own noun
0.29 word disputed
-0.26 word disputed subject own noun
-0.57 word divided
0.13 word divided after preposition
0.07 word divided subject inherited
-0.55 word divided subject own noun
0.40 word documented
0.30 word doubt
0.59 word doubt after that
0.34 word doubt subject inherited
0.00 word doubts
-0.09 word doubts after preposition
-0.40 word doubts subject own noun
0.50 word doubts subject own word
-0.85 word down
-0.84 word down after ,
-0.24 word down after .
-0.08 word down after a
0.09 word down after capital
-0.39 word down after determiner
-0.24 word down after from
-0.58 word down after in
-0.54 word down after number
-0.16 word down after on
-0.75 word down after preposition
0.29 word down after s
-0.65 word down after the
-0.95 word down after to
-0.69 word down after with
-0.33 word down after word
-0.61 word down subject inherited
-0.65 word down subject own name
-0.99 word down subject own noun
-0.34 word down subject own word
0.07 word dubbed
0.06 word eager
0.15 word eager after to
0.34 word eager subject inherited
0.38 word echoed
0.10 word echoed subject own name
0.16 word echoing
0.07 word echoing subject inherited
-0.42 word email
-0.75 word email after ,
0.25 word email after .
-0.32 word email after and
-0.84 word email after s
0.17 word email after to
-1.79 word email after word
-0.79 word email subject inherited
-0.68 word email subject own name
-0.81 word email subject own word
-0.29 word emailed
-0.23 word embrace
-0.69 word embrace after determiner
0.49 word embrace after of
-0.23 word embrace subject own name
-0.32 word embrace subject own noun
0.07 word embrace subject own word
-0.20 word embraced
-0.16 word embraced subject own noun
-0.23 word embracing
-0.40 word embracing subject inherited
0.24 word emphasize
0.46 word emphasized
0.10 word emphasizing
0.17 word encourage
0.21 word encourage subject own word
0.72 word encouraged
0.11 word endorse
-0.31 word endorse after a
-0.08 word endorse after capital
0.37 word endorse after word
-0.31 word endorse subject inherited
0.39 word endorse subject own name
0.58 word endorsed
0.35 word endorsed after capital
0.26 word endorsed after determiner
0.30 word endorsed after the
0.34 word endorsed after word
0.30 word endorsed subject inherited
0.26 word endorsed subject own name
0.20 word endorsed subject own word
0.13 word endorsement
-0.79 word endorsement after .
-0.59 word endorsement after auxiliary
0.52 word endorsement after of
-0.30 word endorsement subject own name
0.12 word endorsement subject own word
-0.02 word endorsements
-0.30 word endorsements after from
-0.39 word endorsements subject own noun
0.06 word endorsing
0.15 word endorsing after capital
-0.30 word enjoyed
-0.20 word enthusiasm
0.10 word enthusiasm after for
-0.70 word enthusiasm subject inherited
0.18 word enthusiasm subject own noun
-0.18 word enthusiasm subject own word
-0.17 word established
-0.61 word estimated
0.73 word estimated after that
-0.37 word estimated subject own name
-0.48 word estimated subject own noun
-0.24 word estimates
-0.60 word estimates subject own name
-0.76 word evidence
-0.54 word evidence after of
-0.17 word evidence after that
-0.65 word evidence after to
-0.77 word evidence subject inherited
-0.33 word evidence subject own noun
-0.37 word evidence subject own word
-0.47 word example
-0.72 word example after ,
-0.12 word example after of
-0.83 word example subject inherited
-0.29 word example subject own noun
0.51 word expect
-0.10 word expect after to
0.36 word expect subject inherited
-0.13 word expectations
-0.71 word expectations after .
-0.20 word expectations subject own noun
0.09 word expectations subject own word
0.41 word expected
0.41 word expected after .
0.50 word expected after to
0.60 word expected subject inherited
-0.61 word expected subject own he
0.08 word expected subject own noun
0.11 word expected subject own word
0.52 word expecting
0.44 word expecting subject inherited
-0.52 word expects
-0.74 word expects subject own he
-0.60 word experienced
-0.36 word experienced after word
-0.17 word experienced subject own word
0.34 word explain
0.24 word explain after determiner
0.12 word explain subject own word
0.71 word explained
0.58 word explained after ,
0.57 word explained after .
0.21 word explained after word
0.41 word explained subject own name
0.17 word explaining
0.69 word explaining after word
0.17 word explaining subject inherited
0.40 word explains
0.05 word exploit
-0.18 word exposed
-0.70 word exposed subject inherited
0.49 word express
0.26 word expressed
0.14 word expressed after word
0.30 word expressed subject own name
0.03 word faith
0.40 word faith after in
-0.64 word faith subject own name
0.16 word faith subject own noun
0.03 word favor
-0.82 word favor after capital
-0.08 word favor after of
-0.83 word favor subject own noun
0.13 word favor subject own word
0.00 word favorably
-0.24 word favored
0.09 word favored after capital
-0.35 word favored subject inherited
-0.13 word favored subject own noun
-0.46 word favorite
-0.65 word favorite after to
-0.08 word favorite after word
-0.54 word favorite subject own noun
-0.60 word favorite subject own word
0.01 word favors
-0.36 word favors subject own noun
0.41 word fear
-0.61 word fear after of
-0.26 word fear subject inherited
0.34 word fear subject own name
0.54 word fear subject own noun
-0.10 word fear subject own word
-0.42 word fears
-0.24 word fears after preposition
-0.10 word fears subject own noun
-0.35 word fears subject own word
-0.19 word featured
-0.83 word featured subject own noun
-0.27 word feel
0.60 word feel after ed
-0.50 word feel after that
-0.46 word feel after word
-0.05 word feel subject own noun
-0.25 word feeling
-0.10 word feeling subject inherited
-0.61 word felt
-0.15 word felt after word
0.30 word felt subject own noun
-0.71 word fighting
-0.19 word fighting after to
-0.63 word fighting subject inherited
-0.50 word figure
-0.57 word figure subject own noun
-0.70 word figure subject own word
-0.70 word filed
0.37 word filed after a
-0.48 word filed subject inherited
-0.49 word filed subject own noun
-0.41 word filed subject own word
-0.58 word find
-1.05 word find after a
-1.03 word find after word
-0.84 word find subject inherited
-0.80 word find subject own name
-1.22 word find subject own word
0.09 word finds
0.12 word finds subject own name
0.27 word finds subject own noun
-0.18 word fire
-0.51 word fire after .
-0.58 word fire after word
-0.44 word fire subject inherited
0.35 word fire subject own noun
-0.75 word fire subject own word
-0.39 word fired
-0.69 word fired after word
-0.29 word fired subject inherited
0.14 word fired subject own name
-0.19 word focus
-0.14 word focus after of
-0.07 word focus after on
-0.46 word focus after s
-0.05 word focus subject inherited
-0.06 word focus subject own noun
-0.38 word focus subject own word
-0.35 word focused
-0.20 word focused after on
-0.54 word focused subject inherited
-0.27 word focused subject own noun
-0.07 word focused subject own word
0.12 word focuses
0.25 word focuses after on
-0.24 word focusing
-0.14 word focusing subject inherited
-0.13 word follows
-0.05 word follows subject inherited
-0.10 word follows subject own noun
0.28 word footage
0.29 word footage after of
0.59 word forecast
0.60 word forecast subject own noun
0.09 word forth
-0.09 word forward
-0.55 word forward after ,
-0.61 word forward after .
0.32 word forward after to
-0.77 word forward subject own noun
0.13 word forward subject own word
-0.31 word found
0.54 word found after .
-0.74 word found after a
0.06 word found after capital
-0.11 word found after determiner
0.09 word found after it
-0.52 word found after s
0.52 word found after that
-0.38 word found after the
-0.21 word found after word
-0.51 word found subject inherited
-0.08 word found subject own he
-0.11 word found subject own name
0.53 word found subject own noun
0.17 word found subject own word
0.01 word freely
0.31 word freely subject own word
0.06 word fun
-0.13 word fun subject inherited
0.22 word fun subject own word
-0.56 word gave
-0.45 word gave after \$
-0.06 word gave after determiner
-0.63 word gave after the
-0.22 word gave after word
0.14 word gave subject inherited
0.06 word gave subject own he
-0.42 word gave subject own name
-0.14 word gave subject own noun
-0.89 word gave subject own word
-0.09 word goal
-0.83 word goal after .
-0.56 word goal after of
-0.40 word goes
-0.67 word goes after on
-0.19 word goes after preposition
-0.67 word goes after to
-0.59 word goes after word
-0.08 word goes subject own name
-0.38 word goes subject own noun
-0.12 word guess
-0.12 word guilty
0.06 word guilty subject inherited
-0.29 word happy
-0.35 word happy subject inherited
-0.61 word hard
-0.35 word hard after s
-0.44 word hard after to
-0.80 word hard after word
-1.08 word hard subject inherited
-0.22 word hard subject own word
-0.69 word hear
-0.20 word hear after capital
-0.11 word hear subject inherited
-0.64 word hear subject own word
-0.72 word hearing
-0.52 word hearing after ,
-0.62 word hearing after word
-0.81 word hearing subject inherited
-0.37 word herself
-0.25 word herself after .
-0.60 word herself subject inherited
-0.46 word herself subject own name
-0.45 word herself subject own noun
-0.13 word herself subject own word
0.22 word highlight
-0.21 word highlight subject own noun
0.44 word highlighted
0.22 word highlighted subject own word
0.02 word highlighting
-0.44 word himself
-0.47 word himself after ,
-0.67 word himself after .
-0.59 word himself after a
-0.44 word himself after as
-0.23 word himself after auxiliary
0.65 word himself after from
-0.89 word himself after preposition
-0.64 word himself after word
-0.64 word himself subject inherited
-0.90 word himself subject own name
-0.65 word himself subject own noun
0.12 word himself subject own word
0.38 word hints
-0.30 word hired
-0.18 word hired after capital
-0.37 word hired subject inherited
-0.15 word hired subject own name
-0.45 word hit
-0.55 word hit after a
0.26 word hit after capital
-0.62 word hit after the
-0.28 word hit subject inherited
0.19 word hit subject own name
-0.39 word hit subject own noun
-0.84 word hit subject own word
-0.14 word hitting
-0.26 word hitting subject inherited
0.25 word hope
-0.19 word hope after that
-0.47 word hope after to
-0.71 word hope subject inherited
0.50 word hope subject own name
0.27 word hope subject own word
0.13 word hoped
-0.15 word hoped after that
0.28 word hoped after to
-0.41 word hoped subject own he
0.65 word hoped subject own name
-0.07 word hopeful
-0.51 word hopeful after capital
0.24 word hopeful after that
0.27 word hopeful subject inherited
-0.56 word hopeful subject own noun
-0.26 word hopeful subject own word
0.12 word hopes
-0.47 word hopes after of
0.59 word hopes after that
0.60 word hopes after to
0.24 word hopes subject inherited
-0.84 word hopes subject own he
0.65 word hopes subject own name
0.17 word hopes subject own noun
0.57 word hoping
0.22 word hoping after for
0.19 word hoping after to
0.50 word hoping subject inherited
0.15 word hostility
-0.17 word idea
-0.74 word idea after .
-0.44 word idea after of
0.13 word idea after that
-0.14 word idea subject own name
-0.40 word idea subject own noun
0.22 word idea subject own word
-0.46 word ideas
0.12 word ideas subject inherited
-0.52 word ideas subject own noun
-0.71 word ideas subject own word
0.32 word identified
-0.11 word identified subject inherited
0.10 word identify
-0.31 word identify after determiner
0.16 word identify after with
-0.39 word identify subject own they
-0.10 word identify subject own word
-0.16 word ignore
-0.18 word ignore after the
-0.14 word ignored
0.11 word ignored subject inherited
0.24 word imagined
-0.13 word implied
0.11 word implying
0.11 word implying subject inherited
0.21 word imposed
0.12 word impressed
0.24 word impressed subject inherited
0.25 word inclination
0.34 word inclination after to
-0.47 word included
-0.14 word included after a
-0.75 word included after capital
-0.78 word included after word
-0.64 word included subject inherited
-0.29 word included subject own noun
-0.52 word included subject own word
-0.39 word includes
0.43 word includes after a
-0.86 word includes after capital
-0.74 word includes after s
-0.23 word includes after word
-0.74 word includes subject inherited
-0.27 word includes subject own word
0.54 word indicate
0.42 word indicate subject own word
-0.09 word indicated
0.10 word indicated after that
0.23 word indicated subject own name
0.59 word indicated subject own noun
0.25 word indicates
-1.24 word information
-0.79 word information after ,
-0.79 word information after .
-0.20 word information after and
-0.47 word information after in
-0.18 word information after on
-0.54 word information after that
-0.56 word information after word
-0.06 word information subject inherited
-1.51 word information subject own noun
-0.82 word information subject own word
-0.03 word informed
0.58 word insist
0.65 word insist after that
0.12 word insist subject own word
0.31 word insisted
0.72 word insisted after pronoun
0.89 word insisted after that
0.81 word insisted subject own name
0.16 word insistence
0.34 word insisting
0.52 word insisting after that
0.31 word insisting subject inherited
0.16 word insists
-0.61 word instead
-0.75 word instead after ,
-0.54 word instead after .
-1.40 word instead after of
-0.51 word instead after word
-0.51 word instead subject inherited
-0.66 word instead subject own name
-0.20 word instead subject own noun
-0.11 word intended
-0.54 word intended after to
-0.65 word intended subject own word
0.02 word interest
-0.80 word interest after .
0.45 word interest after in
-1.13 word interest after s
-0.84 word interest after word
-0.24 word interest subject inherited
0.16 word interest subject own noun
-0.11 word interest subject own word
-0.10 word interested
0.09 word interested after in
-0.23 word interested subject inherited
-0.32 word interview
-1.27 word interview after ,
0.61 word interview after .
-0.69 word interview after determiner
-0.70 word interview after ed
0.15 word interview after in
-0.59 word interview after on
-0.70 word interview after preposition
-0.07 word interview after that
-0.38 word interview after with
-0.87 word interview after word
-0.84 word interview subject own name
0.07 word interview subject own noun
-0.53 word interview subject own word
-0.71 word introduced
-0.12 word introduced subject inherited
-0.79 word introduced subject own name
-0.49 word invited
-0.20 word invited after to
-0.30 word invited subject inherited
-0.02 word invoked
-0.06 word invoked after the
-0.06 word invoked subject own name
-0.52 word issue
-0.93 word issue after ,
-0.90 word issue after .
-0.05 word issue after for
-0.68 word issue after in
-0.66 word issue after is
-0.66 word issue after that
0.55 word issue after with
-0.33 word issue after word
-0.49 word issue subject inherited
-0.29 word issue subject own name
-0.78 word issue subject own noun
0.15 word issue subject own word
-0.39 word issued
-0.17 word issued after a
-0.62 word issued after by
-0.58 word issued after in
-0.06 word issued subject own name
-0.84 word issued subject own noun
-0.52 word itself
-0.47 word itself after .
0.11 word itself after as
-0.24 word itself subject inherited
-0.70 word itself subject own noun
-0.21 word itself subject own word
0.46 word joked
-0.12 word jokes
-0.64 word judge
-0.37 word judge after ,
-0.25 word judge after auxiliary
-0.62 word judge after ed
-0.54 word judge after ing
-0.28 word judge after possessive
-0.21 word judge after speech
-0.06 word judge after word
-0.54 word judge subject inherited
-0.79 word judge subject own name
-0.75 word judge subject own noun
0.15 word judge subject own word
0.32 word justify
-0.21 word knew
0.16 word knew subject own he
-0.07 word knocked
0.10 word knocked subject own name
0.10 word know
0.15 word know after ,
0.39 word know after determiner
-0.09 word know after that
-0.25 word know subject inherited
0.14 word know subject own name
-0.18 word know subject own they
0.11 word know subject own we
0.12 word know subject own word
-0.18 word know subject own you
-0.08 word knowing
0.07 word knowing after word
-0.08 word knowing subject inherited
0.42 word known
0.18 word known after as
0.15 word known after for
0.07 word known after to
-0.42 word known after word
0.45 word known subject inherited
-0.33 word known subject own name
-0.16 word known subject own noun
0.36 word known subject own word
0.36 word knows
0.42 word knows after word
-0.10 word knows subject own he
0.24 word knows subject own name
0.24 word labeled
-0.53 word laid
-0.67 word laid after word
-0.68 word laid subject inherited
-0.17 word laid subject own name
0.24 word lambasted
0.75 word lamented
0.68 word lamented subject own name
-0.20 word launching
-0.27 word launching subject inherited
-0.33 word lawsuit
-0.56 word lawsuit after ,
-0.40 word lawsuit after ed
0.06 word lawsuit after preposition
-0.88 word lawsuit subject own name
0.10 word lawsuit subject own noun
-0.83 word lawsuit subject own word
-0.11 word laying
0.10 word laying subject inherited
-0.18 word learn
0.14 word learned
0.08 word learned after that
0.47 word learned subject own name
-0.89 word legislation
-0.12 word legislation after .
-0.63 word legislation after ing
-0.40 word legislation after that
-0.67 word legislation after word
-0.27 word legislation subject inherited
-0.58 word legislation subject own name
-0.33 word legislation subject own noun
-0.66 word legislation subject own word
0.05 word length
0.26 word length subject inherited
-0.35 word letter
0.12 word letter after ,
-0.52 word letter after to
-0.62 word letter subject own name
-0.20 word letter subject own noun
-0.11 word letter subject own word
0.24 word likened
-0.69 word line
-0.55 word line after ,
0.30 word line after .
-0.68 word line after for
-0.89 word line after of
-0.69 word line after preposition
-0.61 word line after with
-0.30 word line subject inherited
-0.68 word line subject own noun
-0.22 word line subject own word
-0.66 word list
-0.48 word list after ,
-0.70 word list after .
-0.60 word list after of
0.09 word list subject inherited
-0.65 word list subject own noun
-0.81 word list subject own word
0.20 word listed
0.31 word listed subject own noun
0.15 word listing
0.15 word listing subject inherited
0.37 word lists
-0.12 word lists subject own word
0.03 word look
0.28 word look after preposition
0.08 word look after to
-0.88 word look after word
-0.24 word look subject inherited
-0.47 word look subject own name
-0.44 word look subject own word
-0.68 word looked
-0.75 word looked after preposition
-0.28 word looked subject own name
-0.32 word looking
-0.26 word looking after for
-0.36 word looking after preposition
0.21 word looking after to
-0.35 word looking after word
-0.59 word looking subject inherited
0.13 word looking subject own name
-0.05 word looking subject own noun
-0.03 word looks
0.19 word looks after preposition
0.16 word looks after word
0.12 word looks subject own name
-0.14 word love
-0.52 word love subject inherited
-1.10 word maintained
0.07 word maintained after that
-1.10 word making
-0.37 word making after a
-0.13 word making after determiner
-0.86 word making after it
-0.61 word making after s
-0.77 word making after the
-0.47 word making after word
-0.75 word making subject inherited
-0.79 word making subject own name
-0.16 word making subject own word
-0.32 word mean
-0.31 word mean subject inherited
0.24 word mean subject own i
-0.59 word mean subject own noun
-0.68 word meant
-0.58 word meant after that
0.16 word meant after to
-0.45 word meant subject own name
-0.39 word meant subject own noun
-0.79 word meant subject own word
0.83 word mention
0.35 word mention after capital
-0.07 word mention after of
0.37 word mention subject inherited
0.34 word mention subject own name
0.26 word mention subject own noun
0.45 word mention subject own word
0.07 word mentioned
0.16 word mentioned after capital
0.29 word mentioned after the
-0.09 word mentioned subject inherited
0.75 word mentioned subject own he
-0.28 word mentioned subject own name
0.08 word mentioned subject own noun
0.49 word mentioning
0.49 word mentioning subject inherited
0.43 word mentions
-0.36 word message
-0.80 word message after ,
-0.99 word message after .
0.60 word message after :
-0.59 word message after is
0.20 word message after of
-0.76 word message after on
0.43 word message after preposition
-1.14 word message after that
-0.40 word message after to
-0.17 word message subject own name
-0.20 word message subject own noun
-0.32 word message subject own word
-0.61 word messages
-0.64 word messages after .
0.26 word messages after of
-0.45 word messages after word
-0.14 word messages subject inherited
-1.02 word messages subject own noun
-0.12 word messages subject own word
0.02 word mind
-0.07 word mind after ,
0.06 word mind after .
0.19 word mind subject inherited
-0.22 word mind subject own noun
0.28 word mock
0.15 word mocked
0.60 word mocked after capital
0.21 word mocked subject own name
-0.02 word mocking
-0.65 word moment
-0.70 word moment after ,
-0.66 word moment after in
-0.86 word moment after of
-0.52 word moment after word
-0.49 word moment subject own noun
-0.28 word moment subject own word
-0.42 word month
-0.55 word month after ,
-0.40 word month after .
-0.75 word month after in
-0.51 word month after possessive
-0.22 word month after preposition
-0.06 word month after to
-0.75 word month after word
-0.55 word month subject inherited
-0.27 word month subject own name
-0.67 word month subject own noun
-0.77 word morning
-0.32 word morning after ,
-0.57 word morning after preposition
-0.51 word morning after word
-0.77 word morning subject inherited
-0.79 word name
-0.83 word name after ,
-1.03 word name after .
-0.10 word name after a
-0.39 word name after is
-0.81 word name after word
-0.19 word name subject inherited
-0.63 word name subject own name
-0.68 word name subject own noun
-0.81 word name subject own word
-0.15 word named
-0.40 word named after capital
-0.39 word named after the
0.44 word named after word
0.31 word named subject own name
-0.60 word named subject own word
-0.01 word naming
-1.08 word need
-0.68 word need after a
0.06 word need after determiner
-0.35 word need after for
-1.13 word need after to
-0.17 word need after word
-0.07 word need subject inherited
-0.71 word need subject own he
-0.49 word need subject own name
-0.52 word need subject own noun
-0.91 word need subject own they
-0.62 word need subject own we
-0.38 word need subject own word
-1.27 word needed
-0.48 word needed after .
-0.06 word needed after for
-1.18 word needed after to
-0.46 word needed subject inherited
-0.47 word needed subject own he
-1.11 word needed subject own noun
0.14 word needed subject own she
-0.88 word needed subject own word
0.04 word negotiated
-0.15 word nervous
-0.09 word nominate
-0.07 word nominate after capital
-0.22 word nominate subject inherited
-0.22 word nominate subject own word
0.15 word nominated
-0.07 word nominated after capital
0.31 word nominated subject inherited
-0.46 word nominating
-0.82 word nominating after s
-0.36 word nominating after word
-0.58 word nominating subject inherited
0.21 word note
-1.26 word note after :
0.42 word note after that
0.06 word note subject own noun
-0.26 word note subject own word
0.98 word noted
0.87 word noted after ,
0.45 word noted after .
0.32 word noted after that
0.70 word noted after the
-0.09 word noted subject inherited
0.69 word noted subject own he
0.44 word noted subject own name
0.78 word noted subject own noun
0.65 word noted subject own she
0.20 word notes
0.35 word notes after .
0.65 word notes after that
0.90 word notes subject own name
0.05 word notes subject own word
-0.88 word nothing
-0.30 word nothing after preposition
-0.74 word nothing after to
-0.79 word nothing after word
-0.73 word nothing subject inherited
-0.24 word noticed
0.60 word noting
0.90 word noting after that
0.52 word noting subject inherited
-0.18 word notion
-0.36 word notion after of
-0.15 word notion after that
-0.12 word notion subject own noun
0.14 word obvious
-0.70 word obvious after word
-0.25 word obvious subject own noun
-0.20 word offer
-0.21 word offer after a
-0.22 word offer after word
-0.15 word offer subject own name
-0.33 word offer subject own noun
-0.07 word offered
-0.48 word offered after a
0.10 word offered after determiner
0.07 word offered after the
0.18 word offered after word
-0.08 word offered subject inherited
-0.20 word offered subject own name
-0.09 word offered subject own noun
0.04 word offering
-0.39 word offering after a
-0.86 word offering after word
-0.10 word offering subject inherited
-0.01 word offers
-0.37 word offers subject own noun
-0.79 word open
-0.57 word open after s
-0.23 word open after to
-0.60 word open after word
-0.15 word open subject inherited
-0.44 word open subject own noun
-0.85 word open subject own word
-0.85 word opened
0.31 word opened after preposition
-0.05 word opened subject own name
-0.87 word opened subject own noun
-0.23 word opinion
-0.83 word opinion subject inherited
-0.25 word opinion subject own word
-0.36 word opponent
0.09 word opponent after .
0.22 word opponent subject own name
-1.16 word opponent subject own noun
-0.78 word opponent subject own word
0.35 word oppose
0.21 word oppose after word
0.39 word oppose subject own noun
-0.17 word oppose subject own word
0.47 word opposed
0.25 word opposed after by
0.26 word opposed after the
-0.73 word opposed after to
-0.23 word opposed subject inherited
0.37 word opposed subject own name
0.37 word opposed subject own noun
0.62 word opposed subject own word
-0.22 word opposes
0.19 word opposes subject own name
-0.33 word opposing
-0.18 word opposing after the
-0.33 word opposing subject inherited
-0.15 word opposition
-0.85 word opposition after .
0.13 word opposition after from
0.15 word opposition after to
-0.51 word opposition subject own noun
0.26 word opposition subject own word
-0.18 word opted
-0.26 word optimistic
-0.13 word optimistic subject inherited
0.88 word ordered
0.62 word ordered after the
0.34 word ordered subject own name
0.74 word ordered subject own noun
0.10 word outlining
-0.32 word painting
-0.22 word painting subject inherited
-0.14 word passed
-0.22 word passed after determiner
-0.43 word passed after preposition
-0.06 word passed after the
-0.15 word passed subject inherited
0.25 word passed subject own name
0.29 word passed subject own noun
-0.58 word passed subject own word
-0.10 word passing
-0.10 word passing subject inherited
0.24 word passion
0.09 word persuade
0.18 word persuaded
-0.53 word picked
-0.54 word picked after preposition
-0.56 word picked subject own name
0.15 word picked subject own word
-0.31 word plan
-0.81 word plan after ,
-0.77 word plan after .
-0.08 word plan after auxiliary
-0.55 word plan after ed
-0.93 word plan after for
0.05 word plan after is
0.40 word plan after to
-0.61 word plan after word
-0.16 word plan subject own noun
-0.25 word plan subject own word
-0.81 word planned
-0.47 word planned after to
-0.50 word planned after word
-0.19 word planned subject inherited
-0.66 word planned subject own he
0.37 word planned subject own name
-1.00 word planned subject own noun
-0.36 word planning
-0.06 word planning after to
-0.35 word planning subject inherited
-0.13 word plans
-0.72 word plans after ,
-0.69 word plans after .
-0.31 word plans after for
-0.18 word plans after word
0.18 word plans subject inherited
-0.52 word plans subject own he
0.14 word plans subject own name
-0.61 word plans subject own noun
-0.37 word plans subject own word
-0.03 word pleaded
0.14 word pleased
-0.07 word pledge
0.15 word pledge after to
-0.46 word pledge subject own noun
-0.52 word pledged
-1.11 word pledged after s
0.15 word pledged after to
-0.27 word pledged subject inherited
0.80 word pledged subject own he
0.41 word pledged subject own name
-0.43 word pledged subject own noun
-0.88 word pledged subject own word
0.27 word pledges
0.73 word pledging
-0.06 word point
-1.29 word point after ,
-0.42 word point after .
-0.78 word point after in
-0.68 word point after of
0.34 word point after preposition
0.53 word point after to
-0.07 word point after was
-1.06 word point after word
-0.57 word point subject own noun
0.20 word point subject own word
0.17 word pointed
0.70 word pointed after preposition
0.13 word pointed after to
-0.49 word pointed subject inherited
0.35 word pointed subject own name
0.14 word pointed subject own noun
0.31 word pointing
0.25 word pointing after preposition
0.17 word pointing after to
0.31 word pointing subject inherited
-0.22 word points
-0.45 word points after (
-0.89 word points after ,
-1.09 word points after .
-0.66 word points after from
-0.87 word points after in
0.29 word points after preposition
0.58 word points after to
-0.77 word points after word
-0.28 word points subject inherited
-0.51 word points subject own noun
-1.52 word points subject own word
-0.40 word popular
0.30 word popular after in
-0.66 word popular after preposition
-1.00 word popular after word
-0.22 word popular subject inherited
-1.15 word popular subject own noun
-0.05 word popular subject own word
0.59 word portray
0.20 word portrayed
-0.14 word portrayed subject inherited
0.15 word portraying
0.15 word portraying subject inherited
-0.80 word position
-0.19 word position after .
-0.66 word position after in
0.19 word position after of
-0.18 word position after on
-0.70 word position after preposition
-0.54 word position after word
-0.66 word position subject own noun
-0.69 word position subject own word
-0.45 word positions
-0.49 word positions after .
0.23 word positions after on
-0.28 word positions after that
-0.25 word positions subject own noun
-0.30 word positions subject own word
-0.21 word post
-0.18 word post subject own name
-0.17 word post subject own noun
-0.62 word posted
-0.06 word posted after a
-0.37 word posted after on
-0.11 word posted subject inherited
-0.60 word posted subject own name
-0.65 word posted subject own noun
-0.49 word posts
-0.36 word posts subject own word
0.17 word praise
0.14 word praise subject inherited
0.41 word praised
0.88 word praised after capital
0.58 word praised after the
0.15 word praised subject inherited
0.18 word praised subject own name
0.31 word praising
0.18 word praising subject inherited
-0.00 word predict
-0.34 word predict subject own word
0.37 word predicted
0.06 word predicted subject own name
0.20 word predicting
0.20 word predicting subject inherited
0.23 word prefer
-0.53 word prefer subject own they
0.40 word preferred
0.20 word preferred after word
0.26 word preferred subject own noun
-0.47 word present
-0.29 word present after word
-0.69 word present subject inherited
-0.85 word present subject own noun
0.11 word present subject own word
-0.56 word press
-0.71 word press after s
-1.28 word press after word
-0.67 word press subject inherited
-0.25 word press subject own name
-1.09 word press subject own noun
-0.10 word press subject own word
-0.16 word pressed
-0.23 word pressed subject inherited
-0.47 word pressure
-0.68 word pressure after from
-0.10 word pressure after on
-0.80 word pressure after to
-0.13 word pressure subject inherited
-0.88 word pressure subject own noun
-0.48 word pressure subject own word
-0.27 word priority
-0.11 word priority after for
-0.26 word priority subject own noun
0.33 word projected
-0.17 word promise
0.17 word promise after to
-0.24 word promise subject own noun
0.35 word promised
0.47 word promised after to
0.51 word promised subject inherited
-0.28 word promised subject own he
0.52 word promised subject own name
-0.13 word promises
0.38 word promises after to
0.32 word promises subject inherited
-0.44 word promises subject own noun
-0.33 word promises subject own word
0.31 word promising
0.37 word promising after to
0.06 word promising subject inherited
0.30 word promote
-0.16 word promoting
-0.26 word promoting subject inherited
-0.24 word proposal
-0.53 word proposal after .
-0.78 word proposal subject own name
0.12 word proposal subject own noun
-0.23 word proposals
-0.68 word proposals after .
0.09 word proposals after to
-0.64 word proposals subject own noun
0.12 word proposals subject own word
-0.05 word proposed
0.47 word proposed after a
0.49 word proposed after ing
-0.89 word proposed after word
0.33 word proposed subject own name
-0.47 word proposed subject own noun
0.53 word proposing
0.43 word proposing subject inherited
-0.09 word protesting
-0.16 word protesting subject inherited
-0.09 word proud
0.06 word proud after of
-0.47 word prove
-0.72 word prove after word
-0.63 word prove subject own name
-0.60 word prove subject own noun
-0.50 word proved
-0.74 word proved after word
-0.55 word proved subject inherited
-0.37 word proved subject own name
0.16 word proved subject own noun
-0.54 word proved subject own word
-0.79 word provide
-0.21 word provide after a
-0.56 word provide after determiner
-0.50 word provide after s
-0.43 word provide after word
-0.33 word provide subject inherited
-0.63 word provide subject own name
-0.28 word provide subject own noun
-0.47 word provide subject own word
-0.60 word provided
-0.86 word provided after a
0.19 word provided after by
-0.58 word provided after word
-0.78 word provided subject inherited
-0.78 word provided subject own name
-0.30 word provided subject own word
-0.47 word publicly
-0.68 word publicly after ed
-0.12 word publicly subject inherited
-0.66 word publicly subject own noun
-0.80 word publicly subject own word
-0.38 word published
-0.45 word published after capital
-0.72 word published after in
-0.90 word published subject inherited
-1.00 word published subject own noun
-0.29 word pursue
0.14 word pursue subject inherited
-0.85 word pursue subject own word
-0.35 word push
-0.21 word push after determiner
0.17 word push after for
-0.14 word push after preposition
-0.53 word push after s
-0.29 word push after the
-0.66 word push after word
0.07 word push subject own name
-0.42 word push subject own noun
-0.51 word push subject own word
0.09 word pushed
-0.47 word pushed after capital
0.30 word pushed after for
0.11 word pushed subject inherited
0.19 word pushed subject own name
-0.12 word pushing
0.54 word pushing after for
-0.17 word pushing after word
-0.35 word pushing subject inherited
-0.44 word put
-0.78 word put after a
-1.08 word put after capital
-0.15 word put after determiner
0.71 word put after it
-0.25 word put after preposition
-0.29 word put after the
-0.53 word put after word
-0.25 word put subject inherited
-0.23 word put subject own name
-0.09 word put subject own noun
-0.85 word put subject own word
-0.14 word puts
-0.83 word puts after word
-0.32 word puts subject own word
-0.04 word question
-0.84 word question after ,
-0.38 word question after .
-0.17 word question after capital
0.34 word question after determiner
0.45 word question after is
0.10 word question after of
-0.67 word question after preposition
0.16 word question after was
0.35 word question after word
0.19 word question subject inherited
0.05 word question subject own name
-0.13 word question subject own noun
-0.12 word question subject own word
0.90 word questioned
0.65 word questioned after capital
0.41 word questioned after word
0.37 word questioned subject inherited
0.71 word questioned subject own name
0.44 word questioning
0.38 word questioning after word
0.22 word questioning subject inherited
-0.10 word questions
-0.10 word questions after .
-0.37 word questions after and
-0.88 word questions after from
0.17 word questions after preposition
-0.05 word questions subject inherited
-0.45 word questions subject own noun
-0.23 word questions subject own word
0.14 word quoted
-0.03 word quotes
0.35 word railed
0.35 word railed after preposition
0.16 word railed subject own name
-0.82 word raised
-0.73 word raised after \$
-0.83 word raised after determiner
-0.62 word raised after in
-0.30 word raised after preposition
-0.65 word raised after s
-0.19 word raised after the
-0.17 word raised after word
-0.27 word raised subject inherited
0.27 word raised subject own he
-0.52 word raised subject own name
-1.13 word raised subject own noun
-0.82 word raised subject own word
-0.76 word rally
-0.74 word rally after ,
-0.06 word rally after .
-0.88 word rally after capital
-0.57 word rally after on
-0.06 word rally after preposition
-0.17 word rally after word
-0.81 word rally subject inherited
-0.79 word rally subject own name
-1.13 word rally subject own word
0.18 word rattled
0.09 word rattled subject inherited
-0.17 word read
0.69 word read after .
-0.12 word read after determiner
0.25 word read after quotation
-0.08 word read after the
-0.27 word read subject inherited
-0.47 word read subject own name
0.23 word reads
0.23 word realized
-0.58 word reason
-0.34 word reason after for
0.13 word reason after to
-0.62 word reason subject own name
-0.80 word reason subject own noun
0.16 word reason subject own word
0.07 word rebuffed
-0.27 word recall
0.63 word recalled
0.48 word recalled after word
0.34 word recalled subject own name
0.36 word recalling
0.36 word recalling subject inherited
-0.28 word recently
-0.72 word recently after ,
0.75 word recently after .
-1.29 word recently after ed
-0.85 word recently after word
0.17 word recently subject inherited
-0.47 word recently subject own name
-0.98 word recently subject own noun
-0.81 word recently subject own word
0.01 word recognition
0.10 word recognition subject own noun
-0.14 word recognition subject own word
-0.01 word recognize
0.32 word recognize after that
-0.08 word recognize after the
0.13 word recognize subject own word
-0.15 word recognized
0.14 word recognized subject own noun
0.16 word recognizes
0.05 word recommend
0.25 word recommended
0.20 word recounted
-0.04 word reference
0.15 word reference after to
0.23 word reference subject own noun
0.77 word referenced
0.25 word references
0.09 word referencing
0.09 word referencing subject inherited
0.19 word referred
0.21 word referred after to
0.16 word referred subject own name
-0.36 word referred subject own noun
0.13 word referring
0.30 word referring after to
0.16 word referring subject inherited
0.21 word refers
0.21 word refers after to
-0.49 word reflecting
0.31 word reflecting after on
-0.57 word reflecting subject inherited
-0.22 word refusal
-0.18 word refusal after to
-0.20 word refusal subject own noun
-0.63 word refusal subject own word
0.06 word refuse
-0.20 word refuse after to
0.47 word refused
0.48 word refused after to
-0.19 word refused subject own name
0.34 word refused subject own noun
0.03 word refusing
0.14 word refusing subject inherited
0.32 word regarded
0.29 word regarded after as
0.47 word reiterated
0.21 word reiterated after determiner
0.22 word reiterated subject own name
-0.29 word reject
0.27 word rejected
-0.21 word rejected after the
0.71 word rejected subject inherited
0.11 word rejected subject own name
0.16 word rejected subject own noun
0.18 word rejecting
0.06 word rejecting subject inherited
0.01 word rejection
0.18 word rejection after of
-0.53 word release
0.29 word release after .
-0.97 word release after determiner
-0.76 word release after of
-0.63 word release after s
-0.21 word release after the
-0.60 word release after word
-0.85 word release subject inherited
-0.27 word release subject own name
-0.15 word release subject own noun
-0.47 word release subject own word
-0.66 word released
-0.06 word released after .
-0.47 word released after by
-1.03 word released after capital
-0.65 word released after in
-0.85 word released after on
-0.22 word released after word
-0.14 word released subject inherited
-0.07 word released subject own name
-0.54 word released subject own noun
-1.06 word released subject own word
-0.30 word relief
-0.19 word relief subject own noun
-0.39 word relief subject own word
-0.18 word relying
-0.11 word relying after on
0.76 word remarked
0.58 word remarked subject own name
0.01 word remarking
-0.70 word remarks
-0.51 word remarks after ,
-0.88 word remarks after .
-0.22 word remarks after and
-0.28 word remarks after be
0.12 word remarks after ed
-0.08 word remarks after on
0.10 word remarks after preposition
-0.16 word remarks subject inherited
-0.23 word remarks subject own name
-0.57 word remarks subject own noun
-0.43 word remarks subject own word
0.32 word remember
0.08 word remember subject own word
0.41 word remembered
0.56 word reminded
0.18 word reminding
-0.55 word repeated
-0.57 word repeated after s
0.18 word repeated subject own name
-0.53 word repeated subject own word
-0.28 word repeatedly
-0.69 word repeatedly after ed
-0.83 word repeatedly after speech
0.15 word repeatedly subject inherited
-0.30 word repeatedly subject own name
-0.89 word repeatedly subject own word
0.26 word repeating
0.39 word repeating subject inherited
0.10 word replied
0.59 word replied after ,
0.29 word replied after .
0.20 word replied subject own name
0.03 word reply
-0.85 word report
-0.65 word report after ,
-0.76 word report after .
-0.18 word report after :
-0.51 word report after ed
0.26 word report after from
-0.12 word report after on
-0.48 word report after s
-0.49 word report after speech
-0.05 word report after that
-0.47 word report after was
0.18 word report after word
-0.29 word report subject inherited
-0.94 word report subject own name
-0.74 word report subject own noun
-0.06 word report subject own word
0.03 word reported
0.30 word reported after ,
0.47 word reported after .
0.42 word reported after by
0.73 word reported after capital
-0.79 word reported after from
0.26 word reported after in
0.38 word reported after ing
-0.09 word reported after on
-0.27 word reported after s
0.41 word reported after that
-0.31 word reported after word
-0.06 word reported subject inherited
0.25 word reported subject own noun
-0.10 word reported subject own word
0.75 word reportedly
0.64 word reportedly after ed
0.62 word reportedly subject inherited
0.08 word reportedly subject own name
0.52 word reportedly subject own noun
-0.76 word reporting
0.12 word reporting after word
-0.95 word reporting subject inherited
-0.67 word reports
-0.06 word reports after .
-0.15 word reports after of
-0.45 word reports after that
-0.62 word reports after word
-0.15 word reports subject inherited
0.17 word reports subject own name
-0.22 word reports subject own noun
-1.10 word reports subject own word
-0.48 word represent
-0.08 word represent after the
-0.20 word represent subject own noun
-0.50 word reputation
0.10 word reputation after as
-0.28 word reputation after for
-0.40 word reputation subject own noun
-0.19 word reputation subject own word
-0.82 word request
-0.55 word request after .
-0.06 word request after for
-0.56 word request subject own name
-0.60 word request subject own noun
-0.66 word request subject own word
0.25 word requested
0.52 word requested after word
0.07 word requested subject inherited
-0.25 word requested subject own name
-0.44 word requests
0.06 word requests subject inherited
-0.27 word requests subject own noun
-0.84 word requests subject own word
-0.33 word require
-0.86 word require after a
-0.75 word require after the
-0.47 word require after word
-0.43 word require subject inherited
0.09 word require subject own noun
-0.44 word required
0.12 word required after to
-0.33 word required subject inherited
-0.24 word required subject own noun
-0.07 word resistance
-0.25 word resistance subject own noun
-0.11 word resistance subject own word
0.02 word resisted
0.18 word resonated
-0.48 word respect
-0.06 word respect after for
-0.69 word respect subject inherited
-0.15 word respond
0.15 word respond after to
0.06 word respond subject inherited
-0.28 word respond subject own name
-0.35 word respond subject own noun
0.37 word respond subject own word
-0.09 word responded
0.16 word responded after ,
0.32 word responded after .
-0.22 word responded after by
0.13 word responded subject own name
-0.57 word responding
-0.39 word responding after to
-0.29 word responding subject inherited
-0.28 word responds
-0.28 word response
-0.77 word response after ,
0.06 word response after .
-0.81 word response after preposition
-0.23 word response after to
-0.10 word response subject inherited
-0.19 word response subject own name
-0.30 word response subject own noun
-0.30 word response subject own word
0.48 word restricting
0.48 word restricting subject inherited
-0.71 word return
-0.42 word return after to
-0.89 word return subject inherited
-0.08 word return subject own noun
-0.87 word return subject own word
0.47 word retweeted
0.10 word reveal
0.15 word revealed
0.20 word revealed after that
0.11 word revealed after word
-0.14 word revealed subject inherited
0.22 word revealed subject own word
-0.44 word review
-0.27 word review after of
-0.11 word review after the
-0.28 word review subject own name
-0.38 word review subject own noun
-0.01 word ripped
-0.48 word rule
0.08 word rule after preposition
-0.42 word rule after word
-0.87 word rule subject own noun
-0.62 word rule subject own word
-0.06 word ruled
-0.38 word ruling
-0.42 word ruling after .
-0.38 word ruling subject inherited
-0.02 word rumors
0.57 word said
0.32 word said after ,
1.12 word said after .
-0.30 word said after :
0.74 word said after as
-0.51 word said after auxiliary
-0.14 word said after be
0.49 word said after capital
0.34 word said after determiner
0.60 word said after ed
0.68 word said after in
0.49 word said after ing
0.48 word said after of
0.92 word said after on
0.18 word said after preposition
-0.14 word said after quotation
0.23 word said after s
0.41 word said after that
0.53 word said after the
0.97 word said after to
0.51 word said after word
0.12 word said subject inherited
0.43 word said subject inverted name
1.10 word said subject inverted noun
0.46 word said subject own he
0.16 word said subject own i
0.62 word said subject own it
0.47 word said subject own name
0.33 word said subject own noun
0.53 word said subject own she
0.06 word said subject own word
-0.57 word saw
-0.08 word saw after capital
-0.23 word saw after the
-0.30 word saw after word
-0.78 word saw subject own he
0.32 word saw subject own name
0.18 word saw subject own noun
0.16 word say
-0.06 word say after ,
0.32 word say after .
0.69 word say after :
0.57 word say after capital
0.86 word say after determiner
0.92 word say after it
-0.36 word say after preposition
0.13 word say after pronoun
0.34 word say after s
-0.21 word say after that
0.22 word say after the
0.23 word say after word
-0.17 word say subject inherited
-0.34 word say subject own it
0.11 word say subject own name
0.11 word say subject own noun
0.21 word say subject own they
0.37 word say subject own word
-0.26 word say subject own you
0.31 word saying
0.47 word saying after ,
0.17 word saying after :
0.10 word saying after capital
-0.07 word saying after determiner
0.47 word saying after it
0.17 word saying after pronoun
-0.17 word saying after quotation
-0.21 word saying after that
0.20 word saying after the
0.83 word saying after word
0.34 word saying subject inherited
0.73 word says
0.29 word says after ,
0.51 word says after .
0.46 word says after a
1.10 word says after capital
0.99 word says after determiner
0.17 word says after it
0.59 word says after preposition
0.48 word says after pronoun
-0.08 word says after quotation
0.53 word says after s
0.57 word says after that
0.54 word says after the
-0.12 word says after word
-0.11 word says subject inherited
0.43 word says subject inverted name
0.55 word says subject own it
0.67 word says subject own name
0.49 word says subject own noun
0.88 word says subject own she
0.46 word says subject own word
0.02 word scared
-0.11 word scrutiny
-0.35 word scrutiny after ,
0.08 word scrutiny after .
-0.06 word scrutiny subject inherited
-0.08 word scrutiny subject own noun
-0.16 word scrutiny subject own word
-0.13 word secret
-0.12 word secret after word
0.20 word secret subject own noun
-0.05 word see
-0.37 word see after a
0.10 word see after capital
-0.34 word see after determiner
0.11 word see after it
0.52 word see after s
-0.09 word see after the
-0.17 word see subject inherited
0.12 word see subject own name
-0.38 word see subject own noun
0.40 word see subject own they
-0.12 word see subject own word
-0.74 word seeing
-0.70 word seeing after the
-0.63 word seeing subject inherited
-0.23 word seek
0.12 word seek after to
-0.17 word seek subject own word
0.02 word seeking
-0.33 word seeking after a
-0.58 word seeking after the
-0.10 word seeking after to
0.26 word seeking after word
-0.07 word seeking subject inherited
0.08 word seeking subject own name
0.36 word seeks
0.30 word seeks subject own name
0.10 word seem
-0.12 word seem subject inherited
0.46 word seemed
0.25 word seemed after ed
0.12 word seemed after preposition
0.35 word seemed after to
0.33 word seemed after word
-0.20 word seemed subject inherited
0.12 word seemed subject own name
0.14 word seemed subject own noun
0.29 word seemed subject own word
0.11 word seemingly
-0.12 word seemingly after word
-0.19 word seemingly subject own noun
0.48 word seems
-0.09 word seems after to
0.43 word seems after word
0.24 word seems subject own it
0.38 word seems subject own name
-0.27 word seems subject own noun
0.04 word seen
0.38 word seen after as
0.40 word seen after by
0.28 word seen after determiner
-0.28 word seen after preposition
-0.22 word seen after word
-0.53 word seen subject own he
0.06 word seen subject own noun
-0.08 word sees
0.22 word sees after the
-0.10 word sees after word
0.40 word sees subject own name
-0.34 word sense
-0.16 word sense after of
-0.21 word sense subject own noun
-0.21 word sense subject own word
-0.01 word sentenced
-0.35 word sentenced after to
-0.31 word sentenced subject inherited
-0.32 word share
-0.60 word share after determiner
-1.09 word share after of
-1.06 word share subject own noun
-0.48 word share subject own word
-0.27 word shared
0.14 word shared after a
0.18 word shared after by
0.16 word shared after with
-0.25 word shared subject inherited
-0.15 word shared subject own name
-0.54 word shared subject own noun
-0.32 word shares
0.21 word shares after determiner
-0.23 word shares subject own name
-0.62 word shares subject own noun
-0.12 word shocked
0.02 word shots
0.28 word shots after preposition
-0.35 word shots subject own word
0.69 word shouted
0.05 word show
0.65 word show after .
0.39 word show after capital
-0.74 word show after of
-0.94 word show after preposition
-0.87 word show after quotation
0.53 word show after s
-0.20 word show after that
-0.11 word show after the
-0.07 word show after word
0.21 word show subject inherited
-0.09 word show subject own name
-0.23 word show subject own noun
0.09 word show subject own word
0.37 word showed
0.16 word showed after a
0.61 word showed after capital
-0.94 word showed after preposition
0.53 word showed after that
-0.13 word showed after word
0.11 word showed subject inherited
-0.25 word showed subject own name
0.51 word showed subject own noun
0.15 word showed subject own word
-0.15 word showing
-0.98 word showing after in
-0.69 word showing after preposition
0.18 word showing after that
0.09 word showing after word
-0.29 word showing subject inherited
0.26 word shown
0.21 word shown after word
0.19 word shown subject inherited
0.33 word shown subject own noun
-0.20 word shows
-0.40 word shows after ,
-0.61 word shows after .
0.84 word shows after capital
0.27 word shows after determiner
-0.47 word shows after word
-0.52 word shows subject own name
0.32 word shows subject own noun
0.16 word shows subject own word
0.53 word sided
0.53 word sided after with
-0.52 word sign
-0.14 word sign after of
-0.88 word sign after preposition
-0.48 word sign subject inherited
-0.46 word sign subject own name
-0.20 word sign subject own noun
-0.27 word sign subject own word
0.26 word signaled
-0.30 word signed
0.33 word signed after a
-0.43 word signed after on
-0.51 word signed after preposition
-0.25 word signed after the
-0.42 word signed subject own noun
-0.34 word signed subject own word
-0.42 word signs
0.11 word signs after of
-0.45 word signs subject inherited
-0.19 word signs subject own noun
-0.30 word signs subject own word
0.04 word skeptical
-0.18 word skeptical after preposition
0.10 word skeptical subject inherited
-0.22 word skeptical subject own noun
0.07 word slammed
0.13 word slamming
0.13 word slamming subject inherited
0.62 word slams
0.21 word smile
0.36 word smile subject own noun
0.35 word sought
0.26 word sought after to
0.15 word sought after word
0.20 word sought subject own name
0.20 word sought subject own noun
-0.21 word sought subject own word
0.64 word sounded
0.40 word sparred
-0.53 word speak
-0.41 word speak after ly
-0.74 word speak after to
-0.53 word speak after word
-0.10 word speak subject inherited
-0.41 word speak subject own name
-0.85 word speak subject own noun
-0.21 word speak subject own word
-1.25 word speaking
-0.56 word speaking after in
-0.70 word speaking after on
-0.31 word speaking after preposition
-0.52 word speaking after s
-0.81 word speaking after to
-0.84 word speaking after word
-1.00 word speaking subject inherited
-0.42 word speaks
-0.73 word speaks subject own name
0.09 word speculation
-0.59 word speech
-0.97 word speech after ,
-0.73 word speech after .
-0.57 word speech after capital
-0.54 word speech after ed
0.12 word speech after in
0.21 word speech after on
-0.43 word speech after that
-0.18 word speech after to
-0.18 word speech after word
-0.44 word speech subject inherited
-0.69 word speech subject own name
-0.47 word speech subject own noun
-0.14 word speech subject own word
-0.48 word speeches
-0.47 word speeches after ,
-0.81 word speeches after to
-0.56 word speeches subject inherited
-0.39 word speeches subject own noun
-0.42 word speeches subject own word
-0.49 word split
-0.75 word split after preposition
0.11 word split subject inherited
-0.69 word split subject own noun
-0.64 word split subject own word
-0.36 word spoke
-0.64 word spoke after on
0.51 word spoke after preposition
-0.09 word spoke after to
-0.38 word spoke after with
-0.50 word spoke subject inherited
-0.10 word spoke subject own he
-0.33 word spoke subject own name
0.12 word spoke subject own noun
-0.40 word spoke subject own word
-0.35 word spoken
0.29 word spoken after preposition
-0.18 word stance
-0.07 word stance after on
-0.18 word stance subject own noun
-0.16 word stance subject own word
-0.41 word stand
-0.89 word stand after preposition
-0.61 word stand subject inherited
-0.53 word stand subject own name
-0.54 word stand subject own noun
-0.64 word standing
-0.74 word standing after in
-0.63 word standing after preposition
-0.79 word standing after word
-0.77 word standing subject inherited
0.21 word stated
0.60 word stated after .
0.81 word stated after that
0.35 word statement
-0.17 word statement after ,
1.02 word statement after .
0.12 word statement after :
-0.31 word statement after ed
-0.78 word statement after in
-0.64 word statement after speech
0.26 word statement after that
-0.67 word statement after was
0.26 word statement subject inherited
-0.68 word statement subject own name
0.46 word statement subject own noun
-0.17 word statement subject own word
-0.51 word statements
-0.55 word statements after ,
-0.44 word statements after .
-0.49 word statements after preposition
-0.16 word statements after that
-0.49 word statements after word
-0.64 word statements subject inherited
-0.28 word statements subject own noun
-0.21 word statements subject own word
0.48 word stating
0.15 word stating after that
0.48 word stating subject inherited
-0.39 word stood
-1.01 word stood after preposition
-0.53 word stood subject own word
-0.15 word stories
0.19 word stories after preposition
-0.71 word stories after that
-0.16 word stories subject inherited
-0.38 word stories subject own word
-0.66 word story
-0.59 word story after ,
-0.80 word story after .
0.18 word story after of
-0.44 word story after preposition
-0.49 word story after word
-0.64 word story subject own name
-0.28 word story subject own noun
-0.68 word story subject own word
-0.53 word strategy
-0.52 word strategy after ,
-0.77 word strategy after .
-0.20 word strategy after and
-0.24 word strategy after auxiliary
-0.40 word strategy after ed
0.12 word strategy after is
-0.06 word strategy after of
0.07 word strategy after to
-0.25 word strategy subject inherited
-0.20 word strategy subject own name
-0.53 word strategy subject own noun
-0.18 word strategy subject own word
0.49 word stressed
0.62 word stressed subject own name
-0.20 word strongly
-0.82 word strongly subject inherited
0.26 word strongly subject own word
0.09 word sue
-0.12 word sued
0.51 word suggest
0.85 word suggest after that
0.16 word suggest subject own name
0.64 word suggest subject own noun
0.32 word suggest subject own word
0.32 word suggested
0.67 word suggested after capital
0.71 word suggested after pronoun
0.38 word suggested after that
-0.23 word suggested after the
-0.23 word suggested subject inherited
0.67 word suggested subject own name
0.31 word suggested subject own noun
0.05 word suggested subject own word
0.19 word suggesting
0.47 word suggesting after that
-0.25 word suggesting after word
0.14 word suggesting subject inherited
0.10 word suggestion
0.20 word suggestion after that
0.61 word suggestion subject own noun
-0.49 word suggestion subject own word
0.09 word suggestions
0.17 word suggests
-0.08 word suggests after that
0.69 word suggests subject own name
-0.10 word suggests subject own noun
0.30 word suggests subject own word
0.08 word support
-0.16 word support after ,
-0.26 word support after .
0.24 word support after a
-0.39 word support after and
-0.39 word support after capital
-0.64 word support after determiner
-0.20 word support after for
0.10 word support after from
-0.20 word support after in
0.28 word support after ing
0.05 word support after of
-0.72 word support after on
0.24 word support after preposition
-0.12 word support after s
0.23 word support after the
0.07 word support after to
-0.25 word support after word
-0.12 word support subject inherited
-0.33 word support subject own he
0.34 word support subject own name
0.07 word support subject own noun
-0.94 word support subject own they
-0.08 word support subject own word
-0.61 word support subject own you
0.11 word supported
-0.43 word supported after by
0.13 word supported after capital
-0.47 word supported after determiner
0.34 word supported after the
0.13 word supported after word
0.22 word supported subject inherited
0.13 word supported subject own he
0.15 word supported subject own word
-0.06 word supporter
-0.33 word supporter after ,
-0.76 word supporter after .
0.06 word supporter after of
0.14 word supporter after word
-0.17 word supporter subject own name
-0.09 word supporter subject own noun
-0.82 word supporters
-0.39 word supporters after ,
-0.36 word supporters after .
-0.27 word supporters after and
-0.74 word supporters after auxiliary
-0.49 word supporters after be
-0.16 word supporters after ed
-0.15 word supporters after in
-0.50 word supporters after ly
0.19 word supporters after of
-0.63 word supporters after preposition
-0.61 word supporters after speech
-0.68 word supporters after that
-0.73 word supporters after to
-0.64 word supporters after word
-0.34 word supporters subject inherited
-0.46 word supporters subject own name
-0.46 word supporters subject own noun
-1.45 word supporters subject own word
-0.05 word supporting
-0.22 word supporting after determiner
-0.32 word supporting after the
-0.08 word supporting after word
0.10 word supporting subject inherited
0.09 word supportive
0.46 word supportive after of
0.11 word supports
-0.18 word supports after capital
0.39 word supports after ing
-0.40 word supports subject own he
0.34 word supports subject own name
-0.23 word sure
-0.55 word sure after ,
0.14 word sure after pronoun
0.29 word sure after word
0.21 word sure subject inherited
-0.61 word sure subject own noun
-0.61 word sure subject own word
-0.19 word surprise
-0.23 word surprise after capital
-0.61 word surprise after word
0.26 word surprise subject inherited
-0.12 word surprise subject own noun
-0.69 word surprise subject own word
-0.32 word surprised
-0.52 word surprised subject inherited
-0.23 word suspected
-0.31 word talk
0.07 word talk after of
0.32 word talk after preposition
-0.67 word talk after to
-0.82 word talk after word
-0.29 word talk subject inherited
-0.38 word talk subject own name
0.07 word talk subject own word
0.05 word talked
-0.18 word talked after preposition
0.32 word talked subject own name
-0.15 word talking
0.15 word talking after preposition
-0.74 word talking after s
-0.31 word talking subject inherited
0.14 word talks
-0.57 word talks after ,
0.71 word talks after preposition
0.32 word talks subject own name
-0.71 word talks subject own noun
-0.36 word talks subject own word
-0.58 word targeted
-0.67 word targeted subject inherited
-0.70 word targeted subject own word
-0.11 word tell
-0.41 word tell after capital
0.17 word tell after pronoun
0.28 word tell after s
-0.16 word tell after word
0.15 word tell subject inherited
0.07 word tell subject own noun
0.22 word tell subject own word
-0.11 word telling
0.23 word telling after capital
0.12 word telling after determiner
0.73 word telling after s
-0.48 word telling after the
-0.15 word telling after word
0.16 word telling subject own name
1.06 word tells
0.45 word tells after capital
0.61 word tells after s
0.51 word tells subject own he
0.66 word tells subject own name
-0.25 word testified
-0.17 word testified subject own name
0.71 word thanked
0.69 word thanking
-0.20 word think
0.09 word think after capital
0.10 word think after determiner
0.20 word think after it
0.15 word think after of
-0.23 word think after pronoun
-0.15 word think after that
-0.39 word think after word
-0.11 word think subject inherited
0.06 word think subject own i
-0.10 word think subject own name
0.15 word think subject own noun
-0.18 word think subject own they
-0.19 word think subject own word
-0.67 word thinking
0.40 word thinking after preposition
-0.54 word thinking subject inherited
-0.10 word thinks
0.11 word thinks after capital
0.81 word thinks after pronoun
-0.24 word thinks after the
-0.55 word thinks subject own he
0.30 word thinks subject own name
-0.32 word thinks subject own she
-0.66 word thought
-0.69 word thought after capital
-0.33 word thought after it
-0.09 word thought after pronoun
-0.23 word thought after that
-0.42 word thought after the
-0.80 word thought subject inherited
-0.47 word thought subject own he
0.36 word thought subject own name
-0.11 word thought subject own noun
-0.18 word thought subject own they
0.11 word thought subject own word
-0.03 word thoughts
0.27 word thoughts subject own noun
0.15 word threaten
0.07 word threatened
0.50 word threatened subject own name
-0.49 word threatened subject own noun
0.05 word threatening
0.05 word threatening subject inherited
-0.65 word times
0.19 word times after ,
-0.05 word times after .
-0.17 word times after and
-0.56 word times after capital
-0.44 word times after in
-0.58 word times after preposition
-0.07 word times after word
-1.27 word times subject inherited
-0.46 word times subject own noun
0.49 word titled
0.16 word titled after quotation
0.41 word titled subject own noun
0.21 word told
1.32 word told after a
0.30 word told after capital
-0.27 word told after determiner
0.25 word told after s
0.81 word told after the
0.16 word told after word
-0.15 word told subject inherited
0.59 word told subject inverted name
0.33 word told subject own he
0.47 word told subject own name
-0.11 word told subject own noun
0.13 word told subject own she
0.41 word told subject own word
-0.34 word touched
0.38 word touted
0.16 word touted after determiner
0.71 word touting
-0.03 word tribute
0.15 word tribute subject own word
-1.11 word turned
-1.25 word turned after preposition
-0.63 word turned after the
-0.65 word turned after word
-0.75 word turned subject inherited
0.09 word turned subject own he
-0.69 word turned subject own name
-0.48 word turned subject own noun
-0.46 word turned subject own word
0.20 word tweeted
0.81 word tweeted after ,
0.67 word tweeted after .
-0.13 word tweeted after :
0.82 word tweeted after capital
-0.49 word tweeted after that
0.07 word tweeted subject own he
0.21 word tweeted subject own name
0.27 word tweeting
0.27 word tweeting subject inherited
-0.54 word twice
-0.68 word twice after as
-0.81 word twice subject own word
0.01 word unaware
-0.20 word unaware subject inherited
-0.13 word unclear
-0.22 word unclear after word
-0.07 word unclear subject inherited
-0.39 word unclear subject own word
0.19 word underscore
-0.11 word underscored
-0.18 word understand
-0.16 word understand after the
0.39 word understand after word
-0.11 word understand subject own word
0.01 word understanding
-0.38 word understands
-0.26 word understands subject own he
-0.09 word understood
0.26 word unhappy
0.11 word upset
0.63 word urged
0.17 word urged after capital
0.32 word urged after the
0.65 word urged after word
0.30 word urged subject inherited
0.56 word urged subject own he
0.89 word urged subject own name
-0.12 word urged subject own noun
-0.13 word urging
0.19 word urging after word
-0.06 word urging subject inherited
0.13 word view
0.60 word view after ,
-0.12 word view after .
0.33 word view after capital
-0.47 word view after of
0.06 word view subject inherited
0.19 word view subject own name
-0.07 word view subject own noun
0.24 word view subject own word
-0.46 word viewed
-0.29 word views
-0.16 word views after ,
-0.61 word views after .
0.22 word views after of
-0.54 word views after on
-0.41 word views after word
-0.51 word views subject own noun
-0.30 word views subject own word
-0.58 word vision
-0.32 word vision after for
-0.14 word vision after of
-0.42 word vision subject own noun
0.11 word vocal
-0.30 word voice
-0.56 word voice after in
-0.62 word voice after to
-0.58 word voice after word
-0.17 word voice subject own noun
-0.69 word voice subject own word
0.11 word voiced
-0.72 word vote
-1.04 word vote after ,
-0.54 word vote after .
-0.33 word vote after and
-0.24 word vote after auxiliary
-0.72 word vote after capital
0.13 word vote after determiner
0.23 word vote after for
-1.50 word vote after in
-1.01 word vote after on
-0.53 word vote after to
-0.88 word vote after word
-0.31 word vote subject inherited
-0.68 word vote subject own he
-0.68 word vote subject own name
-0.45 word vote subject own noun
-0.64 word vote subject own they
-0.27 word vote subject own word
-0.27 word voted
0.21 word voted after for
-0.21 word voted after in
-0.10 word voted after preposition
-0.51 word voted subject inherited
-0.31 word voted subject own he
-0.22 word voted subject own name
0.20 word voted subject own noun
0.07 word voted subject own word
-0.94 word votes
-0.67 word votes after ,
-0.87 word votes after .
-0.24 word votes after and
-0.56 word votes after be
0.34 word votes after for
-0.68 word votes after in
-0.77 word votes after preposition
-0.61 word votes after to
-0.81 word votes after word
-0.88 word votes subject inherited
-1.05 word votes subject own name
-1.43 word votes subject own word
-0.78 word voting
-0.56 word voting after ,
-0.44 word voting after .
-0.67 word voting after capital
0.09 word voting after for
-0.69 word voting after in
-0.91 word voting after s
-0.83 word voting after word
-0.80 word voting subject inherited
0.00 word vow
0.85 word vowed
0.63 word vowed after to
0.65 word vowed subject inherited
0.22 word vowed subject own he
0.26 word vowed subject own name
0.28 word vowing
0.28 word vowing after to
0.22 word vowing subject inherited
0.86 word vows
0.64 word vows after to
0.10 word want
0.23 word want after a
0.21 word want after capital
0.19 word want after determiner
-0.25 word want after word
-0.18 word want subject inherited
-0.73 word want subject own he
0.25 word want subject own name
0.12 word want subject own noun
-0.35 word want subject own they
-0.14 word want subject own word
-0.42 word wanted
-0.40 word wanted after a
-0.36 word wanted after to
0.07 word wanted subject own he
-0.66 word wanted subject own she
0.37 word wanted subject own word
-0.15 word wants
-0.21 word wants after a
-0.24 word wants after to
0.08 word wants subject own he
-0.21 word wants subject own name
0.08 word wants subject own noun
0.45 word warn
0.51 word warned
0.25 word warned after of
-0.12 word warned after preposition
0.64 word warned after that
0.28 word warned subject inherited
0.51 word warned subject own he
0.05 word warned subject own name
0.04 word warning
0.34 word warning after that
-0.08 word warning subject inherited
0.15 word wary
-0.30 word watched
-0.27 word watched after the
-0.41 word watched subject own name
0.21 word weighed
0.40 word weighed after in
-0.40 word welcomed
-0.80 word went
-0.07 word went after on
0.15 word went after preposition
-1.30 word went after to
-1.04 word went after word
-1.04 word went subject inherited
0.06 word went subject own he
-0.25 word went subject own name
-1.29 word went subject own noun
0.09 word went subject own she
-0.34 word went subject own word
-0.35 word willing
-0.33 word willing after to
0.22 word willing subject inherited
-0.14 word willing subject own he
0.13 word wish
0.40 word wonder
0.49 word wonder after word
0.26 word wondered
-0.08 word word
-0.37 word words
-0.07 word words after ,
-0.32 word words after of
0.35 word words after preposition
-0.64 word words subject inherited
-0.19 word words subject own noun
-0.16 word words subject own word
-0.12 word worried
0.22 word worried after that
0.19 word worried subject inherited
0.06 word worried subject own noun
-0.31 word worried subject own word
-0.30 word worries
-0.18 word worries subject own word
0.14 word worry
0.36 word worry subject own noun
-0.03 word worrying
-0.20 word write
-0.88 word write subject own word
0.15 word writes
0.66 word writes after .
0.22 word writes after capital
-0.28 word writing
-0.28 word writing subject inherited
-0.13 word written
0.16 word written after by
-0.38 word written subject inherited
0.16 word written subject own noun
0.68 word wrote
0.53 word wrote after ,
1.55 word wrote after .
-0.22 word wrote after a
0.81 word wrote after capital
0.96 word wrote after in
0.83 word wrote after on
-0.19 word wrote after preposition
0.07 word wrote after that
-0.48 word wrote after the
-0.16 word wrote after to
-0.31 word wrote subject inherited
0.66 word wrote subject inverted name
0.18 word wrote subject inverted noun
0.22 word wrote subject own he
0.75 word wrote subject own name
0.38 word wrote subject own noun
0.37 word yelled
`;
