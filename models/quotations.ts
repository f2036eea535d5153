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
