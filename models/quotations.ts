/** Evidence for who said a quotation; written by `npm run train -- quotations`, described in quotations.md. */
// One feature a line, after its weight.
export const SPEAKER_WEIGHTS = `
-0.06 carried
0.79 carried bare block
0.85 carried bare block 0
0.85 carried bare block 0 opens
0.11 carried bare block 1
0.11 carried bare block 1 opens
0.65 carried bare block length 10-19
0.20 carried bare block length 2
1.07 carried bare block length 20+
-0.17 carried bare block length 3
0.55 carried bare block length 4-5
0.05 carried bare block length 6-9
-0.46 carried bare far
-0.26 carried bare far 0
-0.26 carried bare far 0 opens
-0.11 carried bare far 1
-0.11 carried bare far 1 opens
-0.52 carried bare far 2
-0.52 carried bare far 2 opens
-0.18 carried bare far 3
-0.18 carried bare far 3 opens
-0.24 carried bare far length 10-19
-0.35 carried bare far length 20+
-0.12 carried bare far length 4-5
-0.12 carried bare next
0.29 carried bare next 0
0.29 carried bare next 0 opens
-0.39 carried bare next 1
-0.39 carried bare next 1 opens
-0.05 carried bare next length 4-5
0.14 carried block before ,
-0.60 carried block before :
-0.05 carried block before a
0.19 carried block before as
-0.12 carried block before auxiliary
0.29 carried block before be
0.18 carried block before capital
0.26 carried block before determiner
-0.27 carried block before ed
0.70 carried block before edge
-0.40 carried block before ing
-0.32 carried block before is
-0.05 carried block before possessive
0.23 carried block before s
0.07 carried block before that
-0.52 carried block before the
-0.05 carried block before to
-0.24 carried block before was
-0.74 carried block before word
-0.06 carried far before "
-0.72 carried far before ,
-0.80 carried far before :
-0.15 carried far before =
-0.06 carried far before a
-0.19 carried far before and
-0.22 carried far before as
-0.17 carried far before auxiliary
-0.40 carried far before be
-0.21 carried far before called
-0.65 carried far before capital
-0.39 carried far before determiner
-0.29 carried far before ed
-0.65 carried far before edge
-0.08 carried far before in
-0.19 carried far before ing
0.39 carried far before is
-0.16 carried far before it
-0.23 carried far before of
0.20 carried far before possessive
-0.24 carried far before preposition
-0.29 carried far before pronoun
-0.37 carried far before s
-0.19 carried far before speech
-0.44 carried far before the
-0.41 carried far before to
-0.16 carried far before was
-0.31 carried far before —
-0.13 carried i
0.55 carried name
-0.92 carried next before ,
-0.15 carried next before =
-0.62 carried next before a
-0.21 carried next before an
-0.15 carried next before and
0.20 carried next before as
-0.31 carried next before auxiliary
-0.17 carried next before be
-0.27 carried next before called
-0.63 carried next before capital
-0.37 carried next before determiner
-0.31 carried next before ed
-0.08 carried next before edge
-0.23 carried next before for
-0.14 carried next before from
-0.14 carried next before in
-0.47 carried next before ing
-0.08 carried next before it
-0.19 carried next before judging
-0.30 carried next before on
0.18 carried next before possessive
-0.20 carried next before preposition
-0.32 carried next before s
-0.39 carried next before speech
-0.55 carried next before that
-0.58 carried next before the
0.11 carried next before to
-0.21 carried next before was
0.22 carried next before with
-0.40 carried next before word
-0.10 carried next before —
0.36 carried noun
-0.39 carried person
-0.32 carried possessor
0.18 carried sentence before "
0.32 carried sentence before ,
-0.08 carried sentence before -
-0.35 carried sentence before :
0.19 carried sentence before a
-0.16 carried sentence before an
0.69 carried sentence before and
-0.11 carried sentence before as
0.39 carried sentence before auxiliary
0.22 carried sentence before be
0.52 carried sentence before capital
0.31 carried sentence before determiner
-0.08 carried sentence before ed
0.05 carried sentence before ing
0.48 carried sentence before is
0.21 carried sentence before of
0.52 carried sentence before or
-0.37 carried sentence before possessive
0.25 carried sentence before preposition
0.37 carried sentence before s
-0.45 carried sentence before speech
0.35 carried sentence before that
-0.41 carried sentence before the
0.31 carried sentence before to
0.27 carried sentence before was
-0.23 carried sentence before word
0.32 carried sentence before ”
-0.26 carried they
0.35 carried word
0.18 carried woven block
0.26 carried woven block 0
0.27 carried woven block 0 inside
-0.49 carried woven block 1
-0.19 carried woven block 1 inside
-0.54 carried woven block 1 opens
-0.28 carried woven block 2
-0.16 carried woven block 2 opens
-0.34 carried woven block length 1
0.36 carried woven block length 10-19
-0.43 carried woven block length 2
0.16 carried woven block length 20+
-0.51 carried woven block length 3
0.20 carried woven block length 4-5
-0.16 carried woven block length 6-9
-0.66 carried woven far
-0.39 carried woven far 0
-0.31 carried woven far 0 inside
-0.10 carried woven far 0 opens
-0.82 carried woven far 1
-0.76 carried woven far 1 inside
-0.42 carried woven far 1 opens
-0.25 carried woven far 2
-0.17 carried woven far 2 inside
-0.48 carried woven far 2 opens
-0.56 carried woven far 3
-0.50 carried woven far 3 inside
-0.51 carried woven far 3 opens
-0.89 carried woven far length 1
-0.06 carried woven far length 10-19
-0.20 carried woven far length 2
-0.86 carried woven far length 20+
-0.88 carried woven far length 3
-0.07 carried woven far length 4-5
-0.74 carried woven far length 6-9
-0.18 carried woven next
0.07 carried woven next 0
-0.22 carried woven next 0 inside
0.23 carried woven next 0 opens
-0.58 carried woven next 1
-0.45 carried woven next 1 inside
-0.55 carried woven next 1 opens
-0.12 carried woven next 2
-0.32 carried woven next 2 opens
-0.67 carried woven next 3
-0.53 carried woven next 3 inside
-0.27 carried woven next 3 opens
-0.39 carried woven next length 1
0.11 carried woven next length 10-19
-0.55 carried woven next length 2
-0.11 carried woven next length 20+
-1.03 carried woven next length 3
0.06 carried woven next length 4-5
-0.63 carried woven next length 6-9
0.22 carried woven sentence
0.22 carried woven sentence 0
0.22 carried woven sentence 0 inside
0.48 carried woven sentence length 1
0.44 carried woven sentence length 10-19
-0.12 carried woven sentence length 2
0.18 carried woven sentence length 20+
-0.43 carried woven sentence length 3
0.08 carried woven sentence length 4-5
0.32 carried woven sentence length 6-9
0.56 continued
0.65 continued bare
0.26 continued i
0.33 continued name
0.42 continued person
0.27 continued woven
0.39 cue
0.14 cue :
0.15 cue accepted
1.33 cue according
-0.25 cue accusations
0.28 cue accused
0.17 cue accuses
0.18 cue accusing
-0.27 cue acknowledged
-0.43 cue add
-0.13 cue added
0.33 cue adding
-0.22 cue addressing
0.28 cue adds
0.17 cue admits
-0.18 cue admitted
-0.15 cue adopted
-0.53 cue advised
0.33 cue after according
-0.35 cue after accused
-0.29 cue after admitted
-0.05 cue after announce
-0.25 cue after argued
-0.33 cue after as
0.06 cue after asked
-0.10 cue after asking
-0.38 cue after believe
0.12 cue after believed
0.12 cue after call
0.08 cue after called
-0.33 cue after calling
0.17 cue after continued
0.10 cue after cues between 1
-0.72 cue after cues between 2
-0.38 cue after cues between 3
0.14 cue after describe
-0.33 cue after described
-0.18 cue after expressed
0.07 cue after gap 1
-0.31 cue after gap 10-19
-0.08 cue after gap 20+
-0.49 cue after gap 3
0.08 cue after gap 4-5
0.20 cue after gap 6-9
-0.28 cue after is
-0.17 cue after judging
-0.34 cue after judging length 1
0.17 cue after judging length 10-19
-0.24 cue after judging length 2
0.16 cue after judging length 20+
-0.07 cue after judging length 3
-0.09 cue after judging length 4-5
-0.15 cue after judging reports 1
-0.48 cue after judging reports 2
-0.14 cue after judging reports 3
-0.26 cue after judging reports 4
0.16 cue after known
-0.56 cue after length 1
0.37 cue after length 10-19
-0.13 cue after length 2
0.43 cue after length 20+
-0.13 cue after length 3
-0.20 cue after length 4-5
0.10 cue after length 6-9
0.17 cue after mentioned
-0.12 cue after modifier 2
0.11 cue after modifier 3
0.25 cue after modifier 4-5
-0.22 cue after modifier 6-9
-0.23 cue after named
-0.09 cue after nervous
-0.17 cue after pledged
-0.38 cue after posted
0.29 cue after promised
-0.12 cue after published
0.35 cue after recalled
0.13 cue after recently
0.07 cue after refer
0.20 cue after reference
-0.10 cue after referring
0.39 cue after reported
-0.36 cue after reporting
-0.07 cue after reporting length 1
-0.26 cue after reporting length 2
0.08 cue after reporting length 3
-0.32 cue after reporting length 4-5
-0.08 cue after reporting length 6-9
-0.29 cue after reporting reports 1
-0.17 cue after reporting reports 2
-0.38 cue after reporting reports 3
0.14 cue after reporting reports 4
0.07 cue after reports 0
-0.17 cue after reports 0 length 2
0.07 cue after reports 0 length 3
-0.09 cue after reports 0 length 4-5
0.15 cue after reports 0 length 6-9
-0.07 cue after reports 1
-0.22 cue after reports 1 length 1
-0.09 cue after reports 1 length 10-19
0.41 cue after reports 1 length 2
0.17 cue after reports 1 length 20+
-0.26 cue after reports 1 length 3
-0.23 cue after reports 1 length 4-5
-0.10 cue after reports 1 length 6-9
-0.23 cue after reports 2
0.28 cue after reports 2 length 10-19
-0.35 cue after reports 2 length 2
0.17 cue after reports 2 length 20+
0.05 cue after reports 2 length 3
-0.29 cue after reports 2 length 4-5
-0.22 cue after reports 2 length 6-9
-0.45 cue after reports 3
-0.51 cue after reports 3 length 1
0.20 cue after reports 3 length 10-19
-0.30 cue after reports 3 length 2
0.30 cue after reports 3 length 20+
-0.10 cue after reports 3 length 3
-0.06 cue after reports 3 length 4-5
-0.24 cue after reports 3 length 6-9
0.10 cue after reports 4
0.10 cue after reports 4 length 1
0.26 cue after reports 4 length 10-19
-0.22 cue after reports 4 length 2
0.13 cue after reports 4 length 20+
-0.54 cue after reports 4 length 3
0.13 cue after reports 4 length 4-5
0.33 cue after reports 4 length 6-9
0.14 cue after requested
-0.06 cue after said
-0.39 cue after say
0.22 cue after saying
-0.17 cue after says
-0.19 cue after see
-0.19 cue after seemed
-0.09 cue after sees
-0.06 cue after show
-0.13 cue after showed
0.11 cue after shows
-0.12 cue after speaking
0.07 cue after speech
-0.51 cue after speech length 1
0.35 cue after speech length 10-19
0.30 cue after speech length 20+
-0.24 cue after speech length 3
-0.05 cue after speech length 4-5
0.08 cue after speech reports 0
0.28 cue after speech reports 1
-0.48 cue after speech reports 3
0.20 cue after speech reports 4
-0.14 cue after spoke
-0.28 cue after stated
-0.12 cue after suggested
-0.10 cue after suggesting
-0.15 cue after support
0.20 cue after supports
0.49 cue after telling
-0.21 cue after thinks
0.16 cue after title
-0.15 cue after told
-0.20 cue after ventures
-0.19 cue after viewed
-0.14 cue after want
-0.27 cue after warned
-0.12 cue after was
-0.29 cue after willing
-0.27 cue agree
-0.53 cue agreed
-0.25 cue agrees
0.19 cue alleged
0.23 cue alleging
-0.34 cue announce
-0.06 cue announced
0.19 cue answered
0.11 cue apologized
-0.29 cue appeared
-0.31 cue appears
0.16 cue argue
0.26 cue argued
0.27 cue argues
0.31 cue arguing
-1.03 cue as
-0.23 cue ask
0.15 cue asked
-0.14 cue asking
0.14 cue asks
0.09 cue asserted
0.26 cue asserting
0.08 cue assertion
0.21 cue assured
-0.10 cue attack
-0.32 cue attacked
0.10 cue attacking
-0.29 cue attacks
-0.07 cue attention
0.15 cue back
-0.20 cue backing
0.15 cue before
0.10 cue before " speech
-0.22 cue before , judging
-0.10 cue before , speech
0.26 cue before - speech
-0.17 cue before :
-0.46 cue before : judging
0.07 cue before : reporting
-0.45 cue before : speech
-0.14 cue before a judging
0.32 cue before a reporting
0.46 cue before a speech
1.16 cue before according
0.31 cue before according length 1
0.40 cue before according length 2
0.06 cue before according length 6-9
-0.25 cue before accusations
0.42 cue before accused
0.17 cue before accuses
-0.27 cue before acknowledged
-0.26 cue before add
-0.12 cue before added
0.16 cue before adding
-0.22 cue before addressing
0.24 cue before adds
0.09 cue before admitted
-0.25 cue before agree
-0.51 cue before agreed
0.23 cue before alleging
0.22 cue before an judging
-0.53 cue before an reporting
-0.32 cue before an speech
0.41 cue before and judging
0.33 cue before and reporting
0.31 cue before announced
0.10 cue before apologized
-0.23 cue before appeared
-0.31 cue before appears
0.45 cue before argued
0.32 cue before arguing
-0.44 cue before as
0.26 cue before as judging
-0.06 cue before as speech
-0.19 cue before asked
0.22 cue before asking
0.10 cue before asks
0.28 cue before assertion
-0.18 cue before attacked
0.15 cue before attacking
-0.29 cue before attacks
0.46 cue before auxiliary judging
-0.35 cue before auxiliary reporting
0.60 cue before auxiliary speech
0.12 cue before back
-0.55 cue before be judging
0.13 cue before be reporting
0.45 cue before be speech
-0.40 cue before believe
-0.18 cue before believed
0.09 cue before believes
0.22 cue before bemoaned
-0.23 cue before blamed
0.37 cue before blasted
0.39 cue before boasted
0.09 cue before by speech
0.29 cue before call
0.05 cue before called
0.07 cue before called reporting
-0.12 cue before called speech
-0.11 cue before calling
0.10 cue before capital reporting
0.26 cue before capital speech
0.38 cue before cast
0.50 cue before claim
0.54 cue before claimed
-0.19 cue before claiming
-0.35 cue before claims
-0.55 cue before clear
-0.17 cue before colon
-0.16 cue before compared
0.19 cue before complained
0.35 cue before conceded
0.22 cue before concluded
0.24 cue before concludes
-0.29 cue before considered
0.42 cue before continued
-0.30 cue before criticism
0.07 cue before criticized
0.12 cue before cues between 0
0.17 cue before cues between 1
0.24 cue before cues between 2
-0.23 cue before decision
0.09 cue before declared
-0.23 cue before declaring
0.17 cue before declined
0.19 cue before decried
0.26 cue before defended
-0.10 cue before defending
-0.18 cue before denied
0.31 cue before denounced
0.36 cue before described
0.22 cue before describes
-0.32 cue before determined
-0.46 cue before determiner judging
-0.05 cue before determiner reporting
0.18 cue before determiner speech
-0.16 cue before discussed
0.16 cue before dismissed
0.07 cue before ed reporting
0.07 cue before ed speech
-0.10 cue before emailed
0.22 cue before endorsed
-0.18 cue before estimates
-0.23 cue before expects
-0.33 cue before explain
0.10 cue before explained
0.32 cue before explaining
0.27 cue before expressed
-0.16 cue before favor
-0.30 cue before feels
0.21 cue before focuses
-0.06 cue before for judging
0.34 cue before for reporting
0.49 cue before for speech
0.14 cue before found
0.57 cue before gap 2
-0.09 cue before gap 20+
0.11 cue before gap 3
0.13 cue before gap 4-5
0.42 cue before gap 6-9
-0.15 cue before hailed
-0.26 cue before has
-0.09 cue before hoping
-0.14 cue before imagined
0.27 cue before implied
-0.16 cue before in speech
0.33 cue before includes
0.23 cue before indicated
0.50 cue before ing judging
-0.06 cue before ing reporting
-0.37 cue before ing speech
0.17 cue before insisted
-0.16 cue before insisting
-0.10 cue before intended
-0.37 cue before is
0.25 cue before is judging
-0.21 cue before is reporting
0.34 cue before is speech
0.21 cue before issued
0.59 cue before it judging
-0.10 cue before it reporting
0.23 cue before it speech
0.38 cue before joked
0.67 cue before judging length 1
-0.08 cue before judging length 10-19
-0.15 cue before judging length 2
-0.22 cue before judging length 20+
-0.12 cue before judging length 4-5
0.13 cue before judging length 6-9
-0.14 cue before judging reporting
-0.12 cue before judging reports 0
-0.05 cue before judging reports 1
0.17 cue before judging reports 2
-0.14 cue before judging reports 3
-0.28 cue before judging speech
0.32 cue before lamented
-0.33 cue before learned
0.45 cue before length 1
0.25 cue before length 20+
0.35 cue before looking
0.49 cue before ly speech
-0.08 cue before mention
0.61 cue before mocked
0.18 cue before modifier
0.24 cue before modifier 2
0.54 cue before modifier 3
0.14 cue before modifier 4-5
-0.37 cue before modifier 6-9
-0.06 cue before month
0.27 cue before named
0.18 cue before noted
0.09 cue before notes
0.27 cue before noting
0.47 cue before of judging
-0.22 cue before of reporting
0.10 cue before of speech
-0.33 cue before or reporting
0.13 cue before or speech
0.22 cue before pledged
-0.28 cue before point
0.24 cue before pointed
0.19 cue before pointing
-0.35 cue before portray
-0.20 cue before possessive judging
0.08 cue before possessive reporting
0.12 cue before posted
-0.18 cue before praised
0.28 cue before praising
0.15 cue before predicted
0.16 cue before prefer
0.09 cue before preposition judging
-0.24 cue before preposition reporting
0.36 cue before preposition speech
-0.30 cue before proclaimed
0.15 cue before promised
-0.11 cue before promises
0.25 cue before promising
0.19 cue before pronoun judging
0.08 cue before pronoun reporting
0.37 cue before pronoun speech
0.07 cue before proposed
0.47 cue before published
-0.18 cue before pushed
-0.20 cue before pushing
0.20 cue before put
0.29 cue before puts
-0.31 cue before question
-0.24 cue before questions
0.16 cue before quoted
-0.14 cue before rattled
0.12 cue before read
0.38 cue before recalled
0.27 cue before referred
-0.19 cue before referring
0.11 cue before refers
-0.08 cue before rejected
-0.13 cue before relaying
-0.16 cue before relaying length 10-19
0.21 cue before released
-0.20 cue before remarked
0.07 cue before remarking
-0.23 cue before repeated
-0.27 cue before replied
0.20 cue before reported
0.10 cue before reporting
0.07 cue before reporting length 1
0.08 cue before reporting length 2
-0.35 cue before reporting length 3
0.32 cue before reporting length 4-5
-0.09 cue before reporting length 6-9
-0.07 cue before reporting reports 1
0.14 cue before reporting reports 2
0.08 cue before reporting reports 3
0.06 cue before reports 0
0.20 cue before reports 0 length 1
-0.06 cue before reports 0 length 10-19
0.10 cue before reports 0 length 2
-0.16 cue before reports 0 length 20+
0.12 cue before reports 0 length 3
-0.23 cue before reports 0 length 4-5
-0.12 cue before reports 0 length 6-9
-0.29 cue before reports 1
-0.19 cue before reports 1 length 1
-0.19 cue before reports 1 length 2
0.07 cue before reports 1 length 20+
-0.38 cue before reports 1 length 3
0.14 cue before reports 1 length 4-5
-0.16 cue before reports 1 length 6-9
0.07 cue before reports 2
0.13 cue before reports 2 length 1
-0.28 cue before reports 2 length 10-19
0.07 cue before reports 2 length 2
-0.20 cue before reports 2 length 20+
0.34 cue before reports 2 length 3
0.39 cue before reports 2 length 4-5
-0.40 cue before reports 2 length 6-9
0.12 cue before reports 3
0.25 cue before reports 3 length 1
0.35 cue before reports 3 length 10-19
0.12 cue before reports 3 length 2
0.13 cue before reports 3 length 20+
-0.11 cue before reports 3 length 4-5
0.19 cue before reports 4
0.45 cue before reports 4 length 1
0.17 cue before reports 4 length 10-19
0.12 cue before reports 4 length 2
0.31 cue before reports 4 length 20+
0.07 cue before reports 4 length 3
-0.14 cue before reports 4 length 4-5
0.48 cue before reports 4 length 6-9
-0.29 cue before respond
0.47 cue before responded
-0.17 cue before responds
-0.15 cue before ruled
0.07 cue before s judging
0.46 cue before s reporting
-0.36 cue before s speech
-0.11 cue before said
-0.24 cue before saw
0.17 cue before say
0.27 cue before saying
0.90 cue before says
-0.40 cue before see
0.16 cue before seeking
0.06 cue before seemed
-0.26 cue before sees
0.19 cue before shared
0.12 cue before show
-0.23 cue before showed
-0.27 cue before shows
-0.09 cue before signed
-0.50 cue before slammed
0.27 cue before slamming
-0.06 cue before sought
0.33 cue before sounded
-0.18 cue before speaking
0.11 cue before speaks
0.07 cue before speech
0.25 cue before speech according
0.39 cue before speech judging
0.20 cue before speech length 10-19
0.18 cue before speech length 2
0.11 cue before speech length 20+
0.07 cue before speech length 3
-0.07 cue before speech length 4-5
0.06 cue before speech length 6-9
-0.06 cue before speech reporting
0.19 cue before speech reports 0
-0.40 cue before speech reports 1
-0.42 cue before speech reports 2
0.27 cue before speech reports 3
0.31 cue before speech reports 4
-0.27 cue before speech speech
0.06 cue before spoke
-0.25 cue before state
0.16 cue before stated
-0.17 cue before stating
-0.16 cue before suggesting
-0.11 cue before support
0.20 cue before supported
0.24 cue before supporting
-0.07 cue before supports
0.42 cue before talked
0.23 cue before talking
-0.29 cue before tell
0.52 cue before tells
-0.28 cue before testified
-0.24 cue before that judging
0.22 cue before that reporting
0.19 cue before that speech
0.45 cue before the according
0.16 cue before the judging
0.14 cue before the reporting
0.25 cue before the speech
-0.24 cue before think
0.21 cue before thinks
0.36 cue before thought
0.41 cue before to judging
-0.19 cue before to reporting
0.11 cue before to speech
0.26 cue before told
-0.28 cue before tweeted
0.17 cue before tweeting
-0.24 cue before urged
-0.21 cue before view
-0.09 cue before voiced
0.31 cue before voted
0.23 cue before vowed
0.07 cue before wanted
-0.30 cue before wants
0.18 cue before warned
0.20 cue before warning
-0.32 cue before was
-0.21 cue before was judging
0.12 cue before was reporting
-0.23 cue before weighed
-0.15 cue before with speech
0.11 cue before word according
0.37 cue before word judging
-0.53 cue before word reporting
-0.17 cue before writes
0.29 cue before writing
-0.07 cue before wrote
-0.08 cue before — speech
0.32 cue before ” judging
-0.62 cue believe
-0.10 cue believed
0.06 cue believes
0.22 cue bemoaned
-0.32 cue blame
-0.23 cue blamed
0.37 cue blasted
0.40 cue boasted
0.06 cue call
0.10 cue called
-0.21 cue calling
0.25 cue calls
0.28 cue cast
0.43 cue chanted
0.21 cue characterized
0.13 cue charged
-0.15 cue cited
-0.40 cue citing
0.50 cue claim
0.45 cue claimed
-0.21 cue claiming
-0.25 cue claims
-0.33 cue clear
-0.08 cue comments
-0.16 cue compared
0.19 cue complained
0.35 cue conceded
0.39 cue concluded
-0.10 cue concludes
-0.21 cue condemn
-0.30 cue considered
-0.13 cue continued
0.21 cue continues
-0.30 cue criticism
0.06 cue criticized
-0.45 cue cry
-0.32 cue debate
-0.26 cue decision
0.13 cue declared
-0.22 cue declaring
0.18 cue declined
0.19 cue decried
0.22 cue deemed
0.26 cue defended
-0.10 cue defending
0.17 cue delivered
-0.20 cue denied
0.07 cue denounced
-0.11 cue describe
0.40 cue described
0.22 cue describes
0.14 cue describing
-0.32 cue determined
-0.24 cue devoted
-0.22 cue discussed
-0.29 cue discussing
0.17 cue dismissed
0.26 cue echoing
-0.13 cue emailed
-0.06 cue emails
-0.35 cue emphasized
0.25 cue endorsed
-0.29 cue endorsement
-0.18 cue estimates
0.32 cue exclaimed
-0.23 cue expects
0.18 cue explain
0.49 cue explained
0.41 cue explaining
0.12 cue explains
0.12 cue expressed
-0.18 cue favor
-0.30 cue feels
0.27 cue finds
0.23 cue focuses
0.30 cue found
-0.15 cue hailed
-0.30 cue his
-0.14 cue hitting
0.17 cue hopes
-0.09 cue hoping
-0.28 cue i
-0.14 cue imagined
0.15 cue implied
0.33 cue includes
0.20 cue indicated
0.43 cue inherited after
-0.08 cue inherited before
-0.79 cue inherited right after
-0.44 cue inherited right before
-0.59 cue inherited set off after
0.25 cue insisted
-0.16 cue insisting
0.05 cue insists
-0.10 cue intended
0.11 cue interjected
0.22 cue inverted after
0.95 cue inverted right after
0.11 cue inverted right before
1.06 cue inverted set off after
-0.71 cue is
0.21 cue issued
0.13 cue it
0.07 cue joked
-0.18 cue knew
-0.51 cue know
-0.17 cue knowing
0.11 cue known
-0.33 cue labeled
0.32 cue lamented
-0.33 cue learned
-0.17 cue likened
0.39 cue looking
-0.08 cue mention
0.22 cue mentioned
0.06 cue mentioning
0.61 cue mocked
0.12 cue mocking
-0.06 cue month
0.06 cue mused
0.41 cue name
0.06 cue named
-0.09 cue nervous
0.10 cue noted
0.10 cue notes
0.28 cue noting
0.26 cue noun
-0.22 cue offer
0.11 cue offering
-0.24 cue opened
0.40 cue opposes
-0.30 cue ordered
0.08 cue others
0.24 cue passed
0.16 cue person
0.13 cue pledged
-0.26 cue point
0.29 cue points
-0.19 cue portray
0.37 cue post
0.11 cue posted
-0.13 cue praise
-0.19 cue praised
0.13 cue praising
-0.26 cue predict
-0.27 cue predicting
0.16 cue prefer
0.15 cue proclaimed
-0.07 cue promise
-0.05 cue promised
-0.06 cue promises
-0.15 cue proposed
-0.24 cue provided
0.43 cue published
-0.25 cue pushed
-0.20 cue pushing
0.29 cue puts
-0.32 cue question
0.22 cue questioned
0.27 cue questioning
-0.41 cue questions
0.19 cue quoted
-0.26 cue quoting
-0.24 cue rates
-0.14 cue rattled
0.32 cue read
0.34 cue reads
0.59 cue recalled
0.18 cue recalling
0.13 cue recently
0.07 cue refer
-0.13 cue reference
0.26 cue referred
-0.24 cue referring
0.10 cue refers
-0.19 cue refuse
-0.12 cue refused
0.22 cue refusing
0.28 cue reiterated
-0.09 cue rejected
0.21 cue released
-0.13 cue remarked
-0.39 cue remarking
-0.13 cue remarks
0.15 cue repeatedly
0.59 cue reported
0.29 cue reporting
0.35 cue reports
-0.49 cue reports 1
0.10 cue reports 2
0.46 cue reports 4
-0.31 cue represents
0.14 cue requested
-0.29 cue respond
0.59 cue responded
0.30 cue responding
-0.14 cue responds
0.28 cue right after
0.62 cue right after according
0.33 cue right after according length 10-19
-0.28 cue right after according length 20+
0.41 cue right after added
-0.21 cue right after adding
0.11 cue right after adds
-0.14 cue right after admitted
0.21 cue right after asked
0.21 cue right after assured
-0.09 cue right after claiming
-0.18 cue right after concludes
0.33 cue right after cues between 0
-0.19 cue right after cues between 1
0.41 cue right after declared
0.37 cue right after explained
0.22 cue right after has
-0.22 cue right after is
-0.47 cue right after judging
-0.29 cue right after judging length 1
-0.06 cue right after judging length 2
-0.07 cue right after judging length 6-9
-0.24 cue right after judging reports 2
-0.35 cue right after judging reports 3
-0.26 cue right after length 1
0.42 cue right after length 10-19
-0.10 cue right after length 2
0.08 cue right after length 20+
0.10 cue right after length 3
0.34 cue right after length 4-5
0.28 cue right after length 6-9
-0.51 cue right after modifier
-0.22 cue right after modifier 1
-0.32 cue right after modifier 2
-0.16 cue right after noted
0.13 cue right after notes
0.06 cue right after noting
-0.15 cue right after posted
0.52 cue right after read
0.26 cue right after reads
0.14 cue right after recalled
-0.22 cue right after referring
0.16 cue right after remarked
-0.08 cue right after replied
0.20 cue right after reported
-0.12 cue right after reporting
-0.33 cue right after reporting length 1
0.13 cue right after reporting length 10-19
0.15 cue right after reporting length 2
0.10 cue right after reporting length 3
-0.20 cue right after reporting length 4-5
-0.11 cue right after reporting length 6-9
-0.12 cue right after reporting reports 1
0.06 cue right after reporting reports 2
-0.28 cue right after reports 1
-0.26 cue right after reports 1 length 1
0.27 cue right after reports 1 length 10-19
-0.10 cue right after reports 1 length 2
-0.30 cue right after reports 1 length 4-5
-0.23 cue right after reports 2 length 1
-0.10 cue right after reports 2 length 10-19
-0.23 cue right after reports 2 length 2
0.17 cue right after reports 2 length 20+
0.14 cue right after reports 2 length 4-5
-0.10 cue right after reports 2 length 6-9
-0.10 cue right after reports 3
0.11 cue right after reports 3 length 1
0.30 cue right after reports 3 length 2
-0.08 cue right after reports 3 length 3
-0.15 cue right after reports 3 length 4-5
0.29 cue right after reports 4
-0.18 cue right after reports 4 length 1
0.30 cue right after reports 4 length 10-19
-0.10 cue right after reports 4 length 2
0.20 cue right after reports 4 length 20+
-0.17 cue right after reports 4 length 3
0.45 cue right after reports 4 length 4-5
0.43 cue right after reports 4 length 6-9
0.15 cue right after responded
0.25 cue right after said
-0.33 cue right after saying
0.17 cue right after shouted
0.27 cue right after speech
0.21 cue right after speech length 10-19
-0.14 cue right after speech length 2
0.19 cue right after speech length 20+
0.59 cue right after speech length 4-5
0.24 cue right after speech length 6-9
-0.23 cue right after speech reports 1
0.09 cue right after speech reports 3
0.30 cue right after speech reports 4
0.06 cue right after tells
-0.36 cue right after title
0.39 cue right after told
0.53 cue right after tweeted
0.32 cue right after warned
0.16 cue right after was
0.08 cue right after writes
0.96 cue right after wrote
0.45 cue right before :
0.55 cue right before according
0.35 cue right before according length 20+
-0.08 cue right before added
0.27 cue right before adding
-0.70 cue right before as
0.34 cue right before asked
-0.27 cue right before asking
0.15 cue right before back
0.15 cue right before called
0.34 cue right before calls
0.33 cue right before chanted
0.18 cue right before chanting
0.45 cue right before colon
0.38 cue right before colon length 10-19
0.20 cue right before colon length 20+
0.22 cue right before concluded
-0.22 cue right before continued
-0.06 cue right before cues between 1
0.32 cue right before declared
0.42 cue right before explained
0.27 cue right before found
-0.26 cue right before has
-0.30 cue right before his
0.36 cue right before interjected
-0.64 cue right before is
0.18 cue right before judging
0.22 cue right before judging length 1
0.20 cue right before judging length 10-19
-0.25 cue right before judging length 2
0.10 cue right before judging length 3
0.21 cue right before judging length 4-5
0.10 cue right before judging length 6-9
-0.47 cue right before judging reports 1
0.09 cue right before judging reports 2
0.40 cue right before judging reports 3
-0.20 cue right before judging reports 4
0.07 cue right before length 1
0.07 cue right before length 10-19
0.05 cue right before length 3
0.14 cue right before length 4-5
-0.30 cue right before length 6-9
-0.33 cue right before modifier
-0.06 cue right before modifier 10-19
-0.24 cue right before modifier 2
-0.13 cue right before modifier 3
-0.11 cue right before named
0.06 cue right before noted
0.17 cue right before reads
-0.26 cue right before relaying
0.44 cue right before replied
0.13 cue right before reported
0.09 cue right before reporting
-0.18 cue right before reporting length 1
0.20 cue right before reporting length 10-19
0.37 cue right before reporting length 2
-0.26 cue right before reporting length 20+
-0.21 cue right before reporting length 3
0.31 cue right before reporting length 4-5
-0.25 cue right before reporting length 6-9
0.24 cue right before reporting reports 1
-0.06 cue right before reporting reports 2
-0.09 cue right before reporting reports 3
-0.11 cue right before reports 0
0.18 cue right before reports 0 length 10-19
-0.22 cue right before reports 0 length 2
-0.16 cue right before reports 0 length 3
-0.09 cue right before reports 0 length 4-5
-0.28 cue right before reports 1
-0.31 cue right before reports 1 length 1
-0.05 cue right before reports 1 length 2
-0.07 cue right before reports 1 length 3
0.17 cue right before reports 2
0.52 cue right before reports 2 length 10-19
-0.06 cue right before reports 2 length 2
-0.22 cue right before reports 2 length 20+
0.24 cue right before reports 2 length 4-5
-0.13 cue right before reports 2 length 6-9
0.22 cue right before reports 3
0.14 cue right before reports 3 length 1
-0.46 cue right before reports 3 length 10-19
0.29 cue right before reports 3 length 2
-0.25 cue right before reports 3 length 20+
0.46 cue right before reports 3 length 3
0.28 cue right before reports 3 length 4-5
-0.13 cue right before reports 3 length 6-9
0.27 cue right before reports 4
0.31 cue right before reports 4 length 1
0.19 cue right before reports 4 length 10-19
0.12 cue right before reports 4 length 2
0.10 cue right before reports 4 length 3
-0.19 cue right before reports 4 length 4-5
0.35 cue right before reports 4 length 6-9
0.41 cue right before responded
0.21 cue right before said
-0.23 cue right before say
-0.06 cue right before saying
0.32 cue right before says
-0.34 cue right before so-called
-0.14 cue right before speech
0.11 cue right before speech length 2
-0.17 cue right before speech length 20+
0.08 cue right before speech length 3
-0.18 cue right before speech length 4-5
-0.24 cue right before speech length 6-9
-0.11 cue right before speech reports 0
-0.17 cue right before speech reports 1
0.27 cue right before speech reports 2
0.33 cue right before speech reports 4
0.07 cue right before stated
0.08 cue right before supports
0.12 cue right before telling
0.10 cue right before title
-0.36 cue right before told
0.18 cue right before tweeted
-0.13 cue right before voters
0.19 cue right before vowed
0.06 cue right before wanted
0.18 cue right before warned
-0.50 cue right before was
0.07 cue right before writing
0.16 cue right before wrote
0.42 cue right before yelled
-0.15 cue ruled
0.07 cue said
-0.25 cue saw
0.06 cue say
-0.11 cue saying
0.66 cue says
-0.51 cue see
0.27 cue seeking
-0.15 cue seemed
-0.58 cue seems
-0.16 cue sees
0.69 cue set off after
1.14 cue set off after according
-0.08 cue set off after according length 1
0.45 cue set off after according length 10-19
0.39 cue set off after according length 20+
0.32 cue set off after according length 3
0.36 cue set off after according length 6-9
0.23 cue set off after adding
-0.32 cue set off after as
0.06 cue set off after calling
-0.24 cue set off after citing
0.27 cue set off after cues between 0
0.56 cue set off after cues between 1
0.17 cue set off after cues between 2
0.42 cue set off after gap 10-19
-0.08 cue set off after gap 2
-0.10 cue set off after gap 20+
0.32 cue set off after gap 3
0.33 cue set off after gap 4-5
0.40 cue set off after gap 6-9
-0.05 cue set off after judging
0.05 cue set off after judging length 10-19
0.17 cue set off after judging length 2
0.06 cue set off after judging length 20+
-0.23 cue set off after judging length 6-9
0.20 cue set off after judging reports 3
-0.20 cue set off after judging reports 4
0.13 cue set off after length 10-19
0.39 cue set off after length 20+
0.21 cue set off after length 3
0.28 cue set off after length 4-5
0.58 cue set off after length 6-9
0.27 cue set off after modifier
-0.22 cue set off after modifier 1
0.58 cue set off after modifier 2
-0.22 cue set off after quoting
0.10 cue set off after referring
-0.43 cue set off after relaying
-0.33 cue set off after relaying length 10-19
-0.27 cue set off after relaying reports 4
-0.13 cue set off after remarking
0.23 cue set off after reported
0.28 cue set off after reporting length 1
0.05 cue set off after reporting length 10-19
-0.13 cue set off after reporting length 2
0.06 cue set off after reporting length 20+
-0.17 cue set off after reporting length 4-5
-0.13 cue set off after reporting length 6-9
0.15 cue set off after reporting reports 1
0.08 cue set off after reporting reports 2
-0.15 cue set off after reporting reports 3
0.33 cue set off after reports
-0.10 cue set off after reports 0
-0.14 cue set off after reports 0 length 20+
0.07 cue set off after reports 1
-0.24 cue set off after reports 1 length 2
-0.12 cue set off after reports 2
-0.10 cue set off after reports 2 length 1
-0.29 cue set off after reports 3 length 10-19
0.13 cue set off after reports 3 length 20+
-0.17 cue set off after reports 3 length 4-5
0.27 cue set off after reports 4
0.23 cue set off after reports 4 length 1
0.09 cue set off after reports 4 length 10-19
-0.08 cue set off after reports 4 length 2
0.15 cue set off after reports 4 length 20+
-0.15 cue set off after reports 4 length 3
0.33 cue set off after reports 4 length 4-5
0.30 cue set off after reports 4 length 6-9
0.08 cue set off after said
-0.23 cue set off after saying
0.10 cue set off after says
0.05 cue set off after speaking
0.23 cue set off after speech
0.17 cue set off after speech length 1
-0.20 cue set off after speech length 10-19
-0.06 cue set off after speech length 2
0.09 cue set off after speech length 3
0.19 cue set off after speech length 4-5
0.47 cue set off after speech length 6-9
-0.14 cue set off after speech reports 0
-0.25 cue set off after speech reports 1
0.31 cue set off after speech reports 4
-0.27 cue set off after think
-0.69 cue set off after title
-0.15 cue set off after told
0.11 cue set off after wrote
0.15 cue shared
0.32 cue shouted
0.07 cue show
-0.33 cue showed
-0.23 cue showing
-0.31 cue shows
-0.09 cue signed
-0.51 cue slammed
0.26 cue slamming
-0.34 cue so-called
-0.10 cue sought
0.33 cue sounded
-0.22 cue speaking
0.11 cue speaks
-0.30 cue state
0.18 cue stated
0.19 cue states
-0.19 cue stating
0.06 cue suggested
-0.12 cue suggesting
-0.21 cue support
0.19 cue supported
0.27 cue supporting
0.21 cue supports
0.26 cue talked
0.24 cue talking
-0.29 cue tell
0.19 cue telling
0.58 cue tells
-0.24 cue testified
0.66 cue they
-0.44 cue think
-0.37 cue thinking
-0.05 cue thinks
0.38 cue thought
-0.24 cue times
-0.34 cue titled
-0.09 cue told
-0.18 cue touched
-0.07 cue tweeted
0.21 cue tweeting
0.06 cue understand
-0.27 cue urged
0.08 cue urging
-0.26 cue ventures
-0.21 cue view
0.10 cue viewed
-0.09 cue voiced
0.28 cue voted
-0.13 cue voters
0.33 cue vowed
0.24 cue vowing
-0.16 cue want
0.13 cue wanted
-0.44 cue wants
0.12 cue warning
-0.63 cue was
-0.14 cue watched
-0.09 cue we
-0.23 cue weighed
-0.19 cue welcomed
-0.29 cue willing
-0.11 cue wish
0.24 cue words
0.15 cue write
0.09 cue writes
0.28 cue writing
0.30 cue wrote
0.44 cue yelled
-0.30 cue yelling
-0.49 cue you
-0.11 following cue
0.56 following cue bare first
0.33 following cue bare first 10-19
0.12 following cue bare first 20+
0.36 following cue bare first 3
-0.28 following cue bare later
-0.27 following cue bare later 20+
0.19 following cue bare reporting
0.42 following cue bare speech
0.11 following cue i
-0.45 following cue it
-0.76 following cue name
-0.56 following cue noun
-0.26 following cue others
0.22 following cue person
-0.42 following cue they
-0.77 following cue word
-0.15 following cue woven according
-0.51 following cue woven first
-0.63 following cue woven first 10-19
-0.35 following cue woven first 20+
-0.14 following cue woven first 6-9
-0.93 following cue woven judging
-0.33 following cue woven later
-0.37 following cue woven later 20+
-0.16 following cue woven relaying
-0.50 following cue woven reporting
-0.06 following cue woven speech
-0.22 later
-0.10 later i
-0.52 later it
-0.15 later name
-0.45 later next "
-0.08 later next (
-0.26 later next )
-0.42 later next -
0.11 later next .
-0.64 later next :
-0.29 later next <
-0.12 later next ?
-0.50 later next a
-0.81 later next and
-0.42 later next as
-0.57 later next auxiliary
-0.62 later next be
-0.36 later next by
-0.12 later next called
-0.36 later next capital
-0.66 later next determiner
-0.06 later next ed
-0.08 later next for
-0.33 later next ing
-0.41 later next is
0.06 later next judging
-0.59 later next ly
-0.27 later next number
-0.37 later next of
0.09 later next on
-0.34 later next or
-0.37 later next possessive
-0.40 later next preposition
-0.26 later next pronoun
-0.13 later next s
0.31 later next speech
-0.55 later next that
-0.38 later next the
-0.51 later next to
-0.30 later next was
0.19 later next word
0.07 later next –
0.27 later next —
-0.29 later next “
-0.22 later noun
0.09 later person
-0.21 later possessor
-0.20 later pronoun
-0.59 later they
-0.45 later verb "
0.10 later verb '
-0.08 later verb 'm
-0.53 later verb 's
-0.08 later verb (
-0.26 later verb )
-0.42 later verb -
0.11 later verb .
-0.11 later verb 2016
-0.64 later verb :
-0.29 later verb <
-0.12 later verb ?
-0.50 later verb a
-0.22 later verb about
0.51 later verb added
0.11 later verb adds
0.16 later verb admitted
-0.39 later verb after
0.18 later verb again
-0.20 later verb against
-0.10 later verb also
-0.81 later verb and
-0.44 later verb are
-0.19 later verb argued
-0.42 later verb as
0.07 later verb asked
0.21 later verb assured
-0.08 later verb at
-0.07 later verb because
-0.15 later verb before
-0.16 later verb behind
-0.08 later verb being
-0.06 later verb between
-0.11 later verb briefly
-0.13 later verb but
-0.36 later verb by
-0.12 later verb called
-0.05 later verb can
-0.24 later verb can't
0.27 later verb chanted
0.07 later verb claimed
0.17 later verb continued
-0.10 later verb could
0.25 later verb declared
0.44 later verb described
0.05 later verb did
-0.11 later verb didn't
-0.15 later verb do
-0.23 later verb doesn't
-0.10 later verb during
-0.23 later verb entering
0.27 later verb explained
-0.31 later verb expressed
0.24 later verb first
-0.08 later verb for
-0.46 later verb had
-0.17 later verb he
-0.23 later verb his
-0.30 later verb if
-0.16 later verb into
0.05 later verb involved
-0.41 later verb is
-0.14 later verb like
-0.06 later verb makes
-0.33 later verb may
-0.06 later verb monday
-0.13 later verb more
-0.16 later verb most
0.13 later verb noted
0.13 later verb notes
-0.37 later verb of
0.09 later verb on
-0.34 later verb or
-0.09 later verb out
0.25 later verb over
-0.09 later verb rally
0.10 later verb ranking
0.24 later verb read
0.26 later verb reads
0.32 later verb remarked
-0.08 later verb remarks
-0.12 later verb replied
-0.07 later verb reportedly
0.10 later verb responded
0.66 later verb says
-0.31 later verb seems
0.20 later verb sees
-0.26 later verb shooting
-0.34 later verb should
0.17 later verb shouted
-0.10 later verb since
-0.20 later verb so
-0.31 later verb spoke
0.28 later verb stated
-0.19 later verb states
-0.06 later verb suggested
-0.28 later verb than
-0.55 later verb that
-0.38 later verb the
-0.10 later verb their
-0.25 later verb thinks
-0.08 later verb this
-0.51 later verb to
0.33 later verb told
-0.23 later verb tuesday
0.43 later verb tweeted
-0.16 later verb under
0.24 later verb urged
-0.13 later verb vowed
-0.09 later verb wants
-0.20 later verb warned
-0.30 later verb was
0.15 later verb went
-0.31 later verb were
0.27 later verb when
-0.06 later verb while
0.07 later verb who
-0.23 later verb will
-0.50 later verb would
0.77 later verb wrote
0.07 later verb –
0.27 later verb —
-0.29 later verb “
-0.26 later word
0.13 next
0.60 next closing !
0.53 next closing ,
-0.41 next closing .
0.16 next closing ?
-1.02 next closing none
0.19 next i
0.19 next it
-0.60 next length 1
0.21 next length 10-19
0.25 next length 2
0.08 next length 4-5
0.43 next length 6-9
0.75 next noun
0.13 next pronoun
-0.21 next verb "
0.09 next verb (
0.20 next verb ,
-0.10 next verb -
-0.41 next verb :
-0.18 next verb =
-0.06 next verb _
-0.18 next verb a
-0.34 next verb an
-0.33 next verb and
-0.11 next verb as
-0.06 next verb auxiliary
-0.27 next verb be
-0.27 next verb by
-0.28 next verb determiner
0.08 next verb ed
-0.13 next verb for
0.10 next verb in
-0.16 next verb ing
-0.27 next verb is
0.40 next verb judging
-0.12 next verb pronoun
0.25 next verb speech
-0.31 next verb that
-0.27 next verb the
-0.45 next verb to
-0.11 next verb was
0.28 next verb word
-0.07 next verb —
-0.41 next word
-0.21 next word "
0.09 next word (
0.20 next word ,
-0.10 next word -
-0.41 next word :
-0.18 next word =
-0.06 next word _
-0.18 next word a
-0.33 next word about
0.27 next word added
0.11 next word adds
0.16 next word admitted
-0.12 next word after
-0.34 next word an
-0.33 next word and
-0.11 next word as
0.15 next word asked
0.21 next word assured
-0.27 next word by
0.25 next word declared
0.27 next word explained
-0.13 next word for
-0.25 next word had
0.20 next word has
-0.12 next word he
-0.08 next word his
0.10 next word in
-0.27 next word is
0.13 next word noted
0.13 next word notes
-0.11 next word now
0.07 next word posted
0.26 next word read
0.16 next word remarked
-0.12 next word replied
0.11 next word reported
0.15 next word responded
-0.07 next word said
0.49 next word says
0.17 next word shouted
0.12 next word stated
-0.25 next word states
-0.26 next word than
-0.31 next word that
-0.27 next word the
-0.45 next word to
0.18 next word told
0.43 next word tweeted
-0.06 next word under
0.24 next word urged
-0.11 next word was
0.16 next word went
-0.25 next word who
0.68 next word wrote
-0.07 next word —
0.29 nobody
0.06 nobody after "
0.06 nobody after " closing ,
0.14 nobody after (
0.14 nobody after ( closing none
0.11 nobody after )
-0.24 nobody after ) closing .
0.15 nobody after ) closing none
0.42 nobody after ,
0.26 nobody after , closing none
-0.28 nobody after .
0.40 nobody after >
0.40 nobody after > closing none
0.24 nobody after ?
0.24 nobody after ? closing none
0.06 nobody after a
-0.14 nobody after a closing ,
0.23 nobody after a closing none
-0.09 nobody after an
-0.23 nobody after and
0.05 nobody after and closing ,
-0.30 nobody after and closing none
-0.23 nobody after as
-0.16 nobody after as closing none
0.08 nobody after auxiliary
-0.23 nobody after auxiliary closing ,
0.27 nobody after auxiliary closing none
-0.23 nobody after be
-0.23 nobody after be closing none
0.07 nobody after by
0.62 nobody after by closing ,
-0.52 nobody after by closing none
-0.11 nobody after capital
-0.07 nobody after capital closing ,
-0.27 nobody after capital closing ?
-0.26 nobody after capital closing none
-0.12 nobody after determiner
-0.27 nobody after determiner closing ,
-0.10 nobody after ed
0.10 nobody after ed closing ,
-0.11 nobody after ed closing none
-0.20 nobody after edge
-0.09 nobody after edge closing !
-0.15 nobody after edge closing .
-0.23 nobody after edge closing ?
-0.11 nobody after edge closing none
-0.22 nobody after for
-0.13 nobody after for closing ,
-0.20 nobody after for closing none
-0.60 nobody after from
-0.58 nobody after from closing none
-0.06 nobody after in
-0.11 nobody after in closing none
-0.20 nobody after ing
-0.26 nobody after ing closing ,
0.67 nobody after is
0.24 nobody after is closing ,
0.61 nobody after is closing none
-0.34 nobody after it
-0.20 nobody after it closing ,
-0.20 nobody after judging
-0.38 nobody after judging closing ,
-0.32 nobody after ly closing ,
0.30 nobody after ly closing none
-0.42 nobody after of
-0.41 nobody after of closing none
0.27 nobody after or
0.33 nobody after or closing ,
0.11 nobody after preposition
0.29 nobody after preposition closing ,
-0.09 nobody after preposition closing none
-0.14 nobody after pronoun
-0.18 nobody after pronoun closing ,
-0.12 nobody after pronoun closing ?
0.09 nobody after pronoun closing none
0.11 nobody after s
0.19 nobody after s closing ,
0.07 nobody after speech
0.07 nobody after speech closing ,
-0.19 nobody after speech closing ?
0.15 nobody after that
0.15 nobody after that closing none
-0.12 nobody after the
-0.25 nobody after the closing !
0.06 nobody after the closing ,
-0.36 nobody after the closing none
-0.15 nobody after to
-0.14 nobody after to closing none
-0.55 nobody after was
-0.47 nobody after was closing none
0.22 nobody after with
-0.22 nobody after with closing ,
0.25 nobody after with closing none
0.19 nobody after word
0.85 nobody after word closing .
-0.23 nobody after word closing ?
-0.05 nobody after word closing none
0.14 nobody after —
0.19 nobody after — closing none
-0.30 nobody after “
-0.28 nobody after “ closing ,
0.14 nobody bare
0.26 nobody bare 1
0.10 nobody bare 10-19
-0.36 nobody bare 2
0.20 nobody bare 3
-0.12 nobody bare 4-5
-0.28 nobody bare 6-9
0.10 nobody bare passages 1
0.07 nobody before "
-0.11 nobody before " initial lower
0.27 nobody before " length 1
-0.12 nobody before (
-0.33 nobody before ( length 6-9
-0.17 nobody before , initial capital
0.06 nobody before , initial lower
0.09 nobody before , length 1
-0.79 nobody before , length 10-19
0.27 nobody before , length 2
-0.20 nobody before , length 20+
-0.12 nobody before , length 3
-0.12 nobody before , length 4-5
-0.19 nobody before , length 6-9
0.12 nobody before -
-0.07 nobody before - initial capital
0.14 nobody before - initial lower
-0.05 nobody before - length 10-19
-0.07 nobody before : initial capital
-0.74 nobody before : length 10-19
0.27 nobody before : length 2
0.21 nobody before : length 20+
-0.06 nobody before : length 3
-0.18 nobody before : length 4-5
-0.57 nobody before : length 6-9
0.69 nobody before =
0.28 nobody before = initial capital
0.42 nobody before = initial lower
0.48 nobody before = initial other
0.61 nobody before = length 1
0.29 nobody before = length 3
0.19 nobody before = length 4-5
-0.12 nobody before a
-0.12 nobody before a initial lower
-0.18 nobody before a length 1
-0.42 nobody before a length 10-19
0.13 nobody before a length 2
-0.08 nobody before a length 20+
-0.09 nobody before a length 3
-0.52 nobody before a length 4-5
-0.06 nobody before a length 6-9
0.10 nobody before an
0.12 nobody before an initial lower
0.07 nobody before an length 1
-0.53 nobody before an length 2
-0.34 nobody before an length 3
0.31 nobody before and
0.28 nobody before and initial lower
-0.09 nobody before and length 1
-0.07 nobody before and length 10-19
0.27 nobody before and length 2
0.09 nobody before and length 4-5
0.16 nobody before and length 6-9
-0.21 nobody before as initial capital
0.09 nobody before as initial lower
-0.42 nobody before as length 2
-0.05 nobody before as length 20+
-0.37 nobody before as length 3
-0.08 nobody before as length 4-5
0.21 nobody before as length 6-9
-0.16 nobody before auxiliary
-0.15 nobody before auxiliary initial lower
-0.30 nobody before auxiliary length 1
-0.21 nobody before auxiliary length 10-19
-0.34 nobody before auxiliary length 2
0.07 nobody before auxiliary length 3
0.05 nobody before auxiliary length 4-5
-0.14 nobody before auxiliary length 6-9
-0.23 nobody before be
-0.23 nobody before be initial lower
-0.10 nobody before be length 1
-0.13 nobody before be length 10-19
-0.58 nobody before be length 2
-0.07 nobody before be length 20+
-0.25 nobody before be length 3
-0.23 nobody before be length 6-9
0.26 nobody before by initial lower
-0.26 nobody before called
0.06 nobody before called initial capital
-0.51 nobody before called initial lower
0.13 nobody before called length 1
-0.39 nobody before called length 2
-0.28 nobody before called length 3
0.23 nobody before called length 4-5
-0.12 nobody before capital
-0.19 nobody before capital initial capital
-0.05 nobody before capital initial lower
0.18 nobody before capital length 1
-0.49 nobody before capital length 10-19
-0.09 nobody before capital length 2
-0.19 nobody before capital length 20+
-0.20 nobody before capital length 3
-0.52 nobody before capital length 6-9
-0.14 nobody before determiner
-0.21 nobody before determiner initial capital
-0.09 nobody before determiner length 1
-0.20 nobody before determiner length 10-19
0.10 nobody before determiner length 2
0.14 nobody before determiner length 3
-0.28 nobody before determiner length 4-5
-0.39 nobody before determiner length 6-9
0.08 nobody before ed
-0.05 nobody before ed length 10-19
0.18 nobody before ed length 2
-0.13 nobody before ed length 20+
-0.40 nobody before ed length 4-5
-0.20 nobody before edge
-0.20 nobody before edge initial capital
-0.10 nobody before edge initial lower
-0.08 nobody before edge length 1
-0.06 nobody before edge length 10-19
-0.31 nobody before edge length 2
-0.31 nobody before edge length 20+
-0.07 nobody before edge length 3
-0.10 nobody before edge length 4-5
-0.23 nobody before edge length 6-9
0.17 nobody before for
0.20 nobody before for initial lower
-0.40 nobody before for length 4-5
-0.08 nobody before from
-0.06 nobody before from initial capital
0.06 nobody before in initial capital
-0.38 nobody before in initial lower
0.21 nobody before in length 3
-0.22 nobody before ing
-0.12 nobody before ing initial capital
-0.19 nobody before ing initial lower
0.09 nobody before ing length 2
-0.33 nobody before ing length 3
-0.48 nobody before ing length 4-5
-0.17 nobody before is
-0.42 nobody before is initial capital
-0.17 nobody before is initial lower
-0.12 nobody before is length 1
-0.10 nobody before is length 10-19
-0.05 nobody before is length 2
-0.21 nobody before is length 20+
-0.10 nobody before is length 3
-0.45 nobody before is length 4-5
-0.08 nobody before is length 6-9
-0.39 nobody before it
-0.19 nobody before it initial lower
-0.38 nobody before it length 1
0.12 nobody before it length 2
-0.27 nobody before judging
-0.07 nobody before judging initial capital
-0.52 nobody before judging initial lower
-0.40 nobody before judging length 1
-0.22 nobody before judging length 3
-0.18 nobody before judging length 6-9
0.11 nobody before ly
0.11 nobody before ly initial lower
0.16 nobody before number
0.40 nobody before number length 2
0.08 nobody before of
0.23 nobody before of initial capital
-0.15 nobody before of initial lower
-0.10 nobody before of length 1
-0.33 nobody before of length 3
0.13 nobody before of length 4-5
0.20 nobody before of length 6-9
0.10 nobody before on
0.11 nobody before on initial capital
-0.17 nobody before on initial lower
0.19 nobody before on length 2
0.23 nobody before or
0.11 nobody before or length 1
0.15 nobody before or length 4-5
0.24 nobody before possessive
0.41 nobody before possessive initial capital
-0.24 nobody before possessive initial lower
0.24 nobody before possessive length 1
-0.12 nobody before possessive length 10-19
-0.14 nobody before possessive length 2
0.29 nobody before possessive length 20+
0.23 nobody before possessive length 3
-0.30 nobody before possessive length 6-9
-0.25 nobody before preposition initial capital
0.06 nobody before preposition initial lower
0.37 nobody before preposition length 1
-0.40 nobody before preposition length 3
-0.29 nobody before preposition length 4-5
-0.31 nobody before preposition length 6-9
-0.29 nobody before pronoun
-0.29 nobody before pronoun initial lower
-0.28 nobody before pronoun length 4-5
-0.30 nobody before pronoun length 6-9
-0.19 nobody before s
-0.20 nobody before s initial lower
-0.36 nobody before s length 1
-0.18 nobody before s length 10-19
-0.16 nobody before s length 2
-0.33 nobody before s length 3
0.34 nobody before s length 4-5
-0.40 nobody before s length 6-9
0.30 nobody before so-called
0.30 nobody before so-called initial lower
-0.30 nobody before speech
-0.64 nobody before speech initial lower
-0.40 nobody before speech length 1
-0.21 nobody before speech length 10-19
-0.46 nobody before speech length 2
-0.06 nobody before speech length 20+
0.25 nobody before speech length 3
-0.57 nobody before speech length 4-5
-0.22 nobody before speech length 6-9
-0.67 nobody before that
-0.27 nobody before that initial capital
-0.57 nobody before that initial lower
-0.23 nobody before that length 1
-0.31 nobody before that length 10-19
-0.27 nobody before that length 2
-0.11 nobody before that length 20+
-0.21 nobody before that length 3
-0.08 nobody before that length 4-5
-0.15 nobody before that length 6-9
0.05 nobody before the
0.09 nobody before the initial capital
-0.31 nobody before the initial other
0.23 nobody before the length 1
-0.08 nobody before the length 20+
-0.23 nobody before the length 3
-0.10 nobody before the length 4-5
-0.22 nobody before the length 6-9
-0.20 nobody before to
-0.19 nobody before to initial lower
0.09 nobody before to length 1
-0.29 nobody before to length 10-19
-0.09 nobody before to length 2
-0.11 nobody before to length 20+
-0.10 nobody before to length 3
-0.43 nobody before to length 4-5
-0.16 nobody before to length 6-9
-0.36 nobody before was length 1
-0.22 nobody before was length 10-19
-0.43 nobody before was length 2
0.17 nobody before was length 3
0.13 nobody before was length 4-5
-0.23 nobody before was length 6-9
0.13 nobody before with
0.13 nobody before with initial capital
-0.10 nobody before with length 2
0.48 nobody before with length 3
-0.27 nobody before with length 4-5
0.24 nobody before word initial capital
-0.18 nobody before word initial lower
-0.12 nobody before word length 10-19
-0.09 nobody before word length 2
-0.24 nobody before word length 20+
0.05 nobody before word length 3
0.12 nobody before word length 4-5
-0.36 nobody before word length 6-9
0.38 nobody before —
0.45 nobody before — initial capital
-0.32 nobody before — initial lower
0.20 nobody before — length 4-5
0.33 nobody before — length 6-9
-0.26 nobody before ”
-0.19 nobody before ” initial capital
-0.35 nobody clause before (
-0.42 nobody clause before ,
-0.17 nobody clause before :
0.23 nobody clause before a
0.16 nobody clause before and
-0.06 nobody clause before auxiliary
0.14 nobody clause before ed
-0.10 nobody clause before edge
-0.18 nobody clause before ing
-0.29 nobody clause before is
0.14 nobody clause before of
0.20 nobody clause before possessive
-0.24 nobody clause before preposition
-0.28 nobody clause before speech
-0.39 nobody clause before that
-0.21 nobody clause before the
0.11 nobody clause before word
0.06 nobody clause capital
-0.21 nobody clause lower
-0.37 nobody closing !
0.15 nobody closing ,
-0.08 nobody closing ?
0.22 nobody closing none
-0.65 nobody continues
0.19 nobody cue
0.08 nobody cue after "
0.08 nobody cue after " closing ,
0.26 nobody cue after )
-0.24 nobody cue after ) closing .
0.31 nobody cue after ) closing none
0.35 nobody cue after ,
0.19 nobody cue after , closing none
-0.17 nobody cue after .
0.28 nobody cue after >
0.28 nobody cue after > closing none
0.08 nobody cue after a
-0.12 nobody cue after a closing ,
0.23 nobody cue after a closing none
-0.25 nobody cue after and
0.12 nobody cue after and closing ,
-0.38 nobody cue after and closing none
0.07 nobody cue after as closing none
-0.23 nobody cue after auxiliary closing ,
0.19 nobody cue after auxiliary closing none
-0.08 nobody cue after be
-0.08 nobody cue after be closing none
-0.43 nobody cue after by
-0.43 nobody cue after by closing none
0.07 nobody cue after capital closing ,
-0.27 nobody cue after capital closing ?
-0.27 nobody cue after capital closing none
-0.39 nobody cue after determiner
-0.27 nobody cue after determiner closing ,
-0.22 nobody cue after determiner closing none
0.14 nobody cue after ed
0.18 nobody cue after ed closing ,
-0.15 nobody cue after edge
-0.22 nobody cue after edge closing !
-0.14 nobody cue after edge closing .
-0.17 nobody cue after edge closing ?
-0.32 nobody cue after edge closing none
-0.73 nobody cue after for
-0.13 nobody cue after for closing ,
-0.70 nobody cue after for closing none
-0.55 nobody cue after from
-0.52 nobody cue after from closing none
-0.35 nobody cue after in
-0.53 nobody cue after in closing none
-0.08 nobody cue after ing closing ,
0.07 nobody cue after ing closing none
0.45 nobody cue after is
0.34 nobody cue after is closing none
-0.34 nobody cue after it
-0.20 nobody cue after it closing ,
-0.20 nobody cue after judging
-0.38 nobody cue after judging closing ,
0.11 nobody cue after ly
-0.20 nobody cue after ly closing ,
0.20 nobody cue after ly closing none
-0.22 nobody cue after of
-0.21 nobody cue after of closing none
-0.08 nobody cue after on
-0.09 nobody cue after on closing none
0.36 nobody cue after or
0.32 nobody cue after or closing ,
0.13 nobody cue after or closing none
0.29 nobody cue after preposition closing ,
-0.31 nobody cue after preposition closing none
-0.19 nobody cue after pronoun
-0.16 nobody cue after pronoun closing ,
-0.12 nobody cue after pronoun closing ?
0.10 nobody cue after s closing ,
-0.10 nobody cue after s closing none
0.14 nobody cue after speech
0.14 nobody cue after speech closing ,
-0.19 nobody cue after speech closing ?
0.06 nobody cue after that
0.06 nobody cue after that closing none
-0.06 nobody cue after the
-0.25 nobody cue after the closing !
0.09 nobody cue after the closing ,
-0.50 nobody cue after the closing none
-0.08 nobody cue after to
-0.07 nobody cue after to closing none
-0.23 nobody cue after was
-0.23 nobody cue after was closing none
0.07 nobody cue after with
0.11 nobody cue after with closing none
-0.07 nobody cue after word closing ,
-0.23 nobody cue after word closing ?
-0.34 nobody cue after –
-0.34 nobody cue after – closing none
-0.30 nobody cue after “
-0.28 nobody cue after “ closing ,
0.16 nobody cue before "
0.27 nobody cue before " length 1
0.19 nobody cue before (
0.19 nobody cue before ( initial capital
-0.33 nobody cue before ( length 6-9
-0.06 nobody cue before ,
-0.21 nobody cue before , initial capital
0.08 nobody cue before , initial lower
-0.07 nobody cue before , length 1
-0.66 nobody cue before , length 10-19
0.23 nobody cue before , length 2
-0.06 nobody cue before , length 20+
-0.27 nobody cue before , length 4-5
-0.21 nobody cue before , length 6-9
0.12 nobody cue before -
-0.07 nobody cue before - initial capital
0.14 nobody cue before - initial lower
-0.05 nobody cue before - length 10-19
-0.25 nobody cue before :
-0.45 nobody cue before : initial capital
-0.43 nobody cue before : length 10-19
0.27 nobody cue before : length 2
-0.18 nobody cue before : length 20+
-0.06 nobody cue before : length 3
-0.18 nobody cue before : length 4-5
-0.50 nobody cue before : length 6-9
0.57 nobody cue before =
0.17 nobody cue before = initial capital
0.37 nobody cue before = initial lower
0.38 nobody cue before = initial other
0.48 nobody cue before = length 1
0.25 nobody cue before = length 3
-0.17 nobody cue before a
-0.10 nobody cue before a initial capital
-0.16 nobody cue before a initial lower
-0.25 nobody cue before a length 1
-0.20 nobody cue before a length 10-19
-0.08 nobody cue before a length 20+
-0.54 nobody cue before a length 3
-0.57 nobody cue before a length 4-5
-0.06 nobody cue before a length 6-9
0.18 nobody cue before an
0.20 nobody cue before an initial lower
-0.48 nobody cue before an length 2
-0.34 nobody cue before an length 3
-0.09 nobody cue before and
0.11 nobody cue before and initial capital
-0.26 nobody cue before and initial lower
-0.24 nobody cue before and length 1
-0.07 nobody cue before and length 10-19
0.08 nobody cue before and length 2
0.13 nobody cue before and length 3
-0.06 nobody cue before and length 4-5
-0.12 nobody cue before and length 6-9
-0.21 nobody cue before as initial capital
0.09 nobody cue before as initial lower
-0.42 nobody cue before as length 2
-0.05 nobody cue before as length 20+
-0.37 nobody cue before as length 3
-0.08 nobody cue before as length 4-5
0.21 nobody cue before as length 6-9
-0.27 nobody cue before auxiliary
-0.26 nobody cue before auxiliary initial lower
-0.30 nobody cue before auxiliary length 1
-0.06 nobody cue before auxiliary length 10-19
-0.34 nobody cue before auxiliary length 2
-0.37 nobody cue before auxiliary length 3
0.05 nobody cue before auxiliary length 4-5
-0.14 nobody cue before auxiliary length 6-9
-0.16 nobody cue before be
-0.15 nobody cue before be initial lower
-0.10 nobody cue before be length 1
-0.08 nobody cue before be length 10-19
-0.53 nobody cue before be length 2
-0.07 nobody cue before be length 20+
-0.19 nobody cue before be length 3
0.06 nobody cue before be length 4-5
-0.23 nobody cue before be length 6-9
-0.14 nobody cue before called
0.06 nobody cue before called initial capital
-0.41 nobody cue before called initial lower
0.13 nobody cue before called length 1
-0.19 nobody cue before called length 2
-0.28 nobody cue before called length 3
0.23 nobody cue before called length 4-5
-0.12 nobody cue before capital
-0.51 nobody cue before capital initial capital
0.14 nobody cue before capital initial lower
0.25 nobody cue before capital length 1
-0.30 nobody cue before capital length 10-19
-0.31 nobody cue before capital length 20+
-0.24 nobody cue before capital length 4-5
-0.43 nobody cue before capital length 6-9
-0.09 nobody cue before determiner initial capital
-0.21 nobody cue before determiner length 1
-0.08 nobody cue before determiner length 10-19
0.25 nobody cue before determiner length 2
0.14 nobody cue before determiner length 3
-0.30 nobody cue before determiner length 4-5
-0.39 nobody cue before determiner length 6-9
0.08 nobody cue before ed
0.14 nobody cue before ed length 1
-0.05 nobody cue before ed length 10-19
-0.12 nobody cue before ed length 2
-0.13 nobody cue before ed length 20+
-0.40 nobody cue before ed length 4-5
-0.33 nobody cue before edge
-0.33 nobody cue before edge initial capital
-0.79 nobody cue before edge length 1
-0.27 nobody cue before edge length 10-19
-0.35 nobody cue before edge length 2
-0.35 nobody cue before edge length 20+
-0.27 nobody cue before edge length 3
0.11 nobody cue before edge length 4-5
-0.77 nobody cue before edge length 6-9
-0.40 nobody cue before for length 4-5
-0.41 nobody cue before for length 6-9
-0.18 nobody cue before from
-0.14 nobody cue before from initial capital
-0.38 nobody cue before in initial lower
-0.26 nobody cue before ing
-0.13 nobody cue before ing initial capital
-0.22 nobody cue before ing initial lower
-0.12 nobody cue before ing length 1
0.09 nobody cue before ing length 2
-0.40 nobody cue before ing length 3
-0.36 nobody cue before ing length 4-5
-0.17 nobody cue before is
-0.42 nobody cue before is initial capital
-0.17 nobody cue before is initial lower
-0.12 nobody cue before is length 1
-0.10 nobody cue before is length 10-19
-0.05 nobody cue before is length 2
-0.21 nobody cue before is length 20+
-0.10 nobody cue before is length 3
-0.45 nobody cue before is length 4-5
-0.08 nobody cue before is length 6-9
-0.33 nobody cue before it
-0.33 nobody cue before it initial lower
-0.21 nobody cue before it length 1
-0.27 nobody cue before judging
-0.07 nobody cue before judging initial capital
-0.52 nobody cue before judging initial lower
-0.40 nobody cue before judging length 1
-0.22 nobody cue before judging length 3
-0.18 nobody cue before judging length 6-9
-0.38 nobody cue before ly
-0.38 nobody cue before ly initial lower
0.28 nobody cue before number
-0.25 nobody cue before of
0.09 nobody cue before of initial capital
-0.47 nobody cue before of initial lower
-0.34 nobody cue before of length 1
-0.12 nobody cue before of length 2
-0.44 nobody cue before of length 3
0.09 nobody cue before of length 4-5
0.26 nobody cue before on
0.27 nobody cue before on initial capital
-0.17 nobody cue before on initial lower
0.19 nobody cue before on length 2
0.17 nobody cue before on length 3
0.23 nobody cue before or
0.11 nobody cue before or length 1
0.15 nobody cue before or length 4-5
0.35 nobody cue before possessive
0.44 nobody cue before possessive initial capital
-0.39 nobody cue before possessive initial lower
0.35 nobody cue before possessive length 1
-0.12 nobody cue before possessive length 10-19
-0.23 nobody cue before possessive length 20+
0.23 nobody cue before possessive length 3
0.07 nobody cue before possessive length 4-5
-0.30 nobody cue before possessive length 6-9
0.09 nobody cue before preposition
0.10 nobody cue before preposition initial lower
0.17 nobody cue before preposition length 1
0.16 nobody cue before preposition length 2
-0.27 nobody cue before preposition length 3
-0.29 nobody cue before preposition length 4-5
-0.53 nobody cue before pronoun
-0.53 nobody cue before pronoun initial lower
-0.28 nobody cue before pronoun length 4-5
-0.30 nobody cue before pronoun length 6-9
-0.24 nobody cue before s
-0.29 nobody cue before s initial lower
-0.36 nobody cue before s length 1
-0.18 nobody cue before s length 10-19
-0.36 nobody cue before s length 2
-0.36 nobody cue before s length 3
0.34 nobody cue before s length 4-5
-0.40 nobody cue before s length 6-9
0.30 nobody cue before so-called
0.30 nobody cue before so-called initial lower
-0.21 nobody cue before speech
0.06 nobody cue before speech initial capital
-0.61 nobody cue before speech initial lower
-0.38 nobody cue before speech length 1
-0.21 nobody cue before speech length 10-19
-0.46 nobody cue before speech length 2
-0.06 nobody cue before speech length 20+
0.25 nobody cue before speech length 3
-0.54 nobody cue before speech length 4-5
-0.22 nobody cue before speech length 6-9
-0.62 nobody cue before that
-0.27 nobody cue before that initial capital
-0.52 nobody cue before that initial lower
-0.23 nobody cue before that length 1
-0.21 nobody cue before that length 10-19
-0.27 nobody cue before that length 2
-0.11 nobody cue before that length 20+
-0.21 nobody cue before that length 3
-0.08 nobody cue before that length 4-5
-0.15 nobody cue before that length 6-9
0.07 nobody cue before the
0.07 nobody cue before the initial capital
0.20 nobody cue before the length 1
-0.07 nobody cue before the length 2
-0.08 nobody cue before the length 20+
-0.11 nobody cue before the length 3
-0.09 nobody cue before the length 4-5
-0.22 nobody cue before the length 6-9
-0.28 nobody cue before to
-0.26 nobody cue before to initial lower
-0.26 nobody cue before to length 1
-0.25 nobody cue before to length 10-19
-0.44 nobody cue before to length 2
0.06 nobody cue before to length 3
-0.51 nobody cue before to length 4-5
-0.33 nobody cue before to length 6-9
-0.36 nobody cue before was length 1
-0.22 nobody cue before was length 10-19
-0.43 nobody cue before was length 2
0.17 nobody cue before was length 3
0.13 nobody cue before was length 4-5
-0.23 nobody cue before was length 6-9
0.28 nobody cue before with
0.41 nobody cue before with initial capital
-0.43 nobody cue before with initial lower
-0.10 nobody cue before with length 2
0.14 nobody cue before word initial capital
-0.15 nobody cue before word initial lower
0.10 nobody cue before word length 1
-0.65 nobody cue before word length 10-19
-0.10 nobody cue before word length 2
-0.24 nobody cue before word length 20+
-0.66 nobody cue before word length 6-9
0.15 nobody cue before — initial capital
-0.32 nobody cue before — initial lower
-0.26 nobody cue before ”
-0.19 nobody cue before ” initial capital
0.07 nobody cue clause
-0.35 nobody cue clause before (
-0.29 nobody cue clause before ,
-0.20 nobody cue clause before :
-0.29 nobody cue clause before and
-0.06 nobody cue clause before auxiliary
-0.36 nobody cue clause before capital
0.14 nobody cue clause before ed
-0.18 nobody cue clause before ing
-0.29 nobody cue clause before is
0.14 nobody cue clause before of
0.21 nobody cue clause before possessive
-0.10 nobody cue clause before preposition
-0.21 nobody cue clause before speech
-0.29 nobody cue clause before that
-0.21 nobody cue clause before the
0.18 nobody cue clause before word
0.18 nobody cue clause capital
-1.10 nobody cue clause lower
-0.66 nobody cue closing !
0.29 nobody cue closing ,
-0.09 nobody cue closing .
0.16 nobody cue closing ?
-0.41 nobody cue first a
-0.64 nobody cue first an
-0.30 nobody cue first and
-0.36 nobody cue first as
-0.78 nobody cue first auxiliary
-0.15 nobody cue first be
-0.09 nobody cue first by
0.09 nobody cue first capital
-0.23 nobody cue first ed
-0.33 nobody cue first for
-0.11 nobody cue first from
-0.47 nobody cue first in
-0.30 nobody cue first ing
-0.68 nobody cue first it
0.17 nobody cue first judging
-0.21 nobody cue first ly
0.37 nobody cue first number
-0.18 nobody cue first of
-0.39 nobody cue first on
-0.05 nobody cue first preposition
-0.48 nobody cue first pronoun
0.08 nobody cue first s
-0.13 nobody cue first speech
-0.33 nobody cue first that
0.33 nobody cue first the
-0.38 nobody cue first to
-0.27 nobody cue first was
-0.27 nobody cue first with
0.09 nobody cue first word
0.21 nobody cue initial capital
0.36 nobody cue initial other
0.33 nobody cue length 1
-0.49 nobody cue length 10-19
0.17 nobody cue length 2
-0.28 nobody cue length 20+
0.13 nobody cue length 4-5
-0.66 nobody cue length 6-9
0.06 nobody cue modifier 1
-0.09 nobody cue modifier 2
-0.24 nobody cue modifier 3
-0.10 nobody cue modifier 4-5
0.09 nobody cue modifier 6-9
-0.33 nobody cue opens sentence
-0.27 nobody cue sentences
0.16 nobody cue title 1
0.14 nobody cue title 2
0.16 nobody cue title 3
0.41 nobody cue title 4-5
0.16 nobody cue title 6-9
0.17 nobody cue title before =
-0.07 nobody cue title before a
0.44 nobody cue title before and
-0.21 nobody cue title before as
-0.23 nobody cue title before determiner
-0.11 nobody cue title before ed
-0.49 nobody cue title before edge
-0.14 nobody cue title before from
0.09 nobody cue title before ing
-0.05 nobody cue title before judging
0.07 nobody cue title before of
0.33 nobody cue title before on
0.47 nobody cue title before possessive
0.18 nobody cue title before the
0.41 nobody cue title before with
-0.06 nobody cue title before word
-0.17 nobody cue title before ”
-0.24 nobody cue title closing !
0.28 nobody cue title closing ,
0.36 nobody cue title closing .
0.20 nobody cue title closing ?
-0.09 nobody cue unclosed
-0.37 nobody first a
0.16 nobody first an
-0.68 nobody first and
-0.46 nobody first as
-0.28 nobody first auxiliary
-0.42 nobody first be
-0.21 nobody first by
0.10 nobody first capital
-0.06 nobody first ed
-0.18 nobody first for
-0.11 nobody first from
-0.37 nobody first in
-0.34 nobody first ing
-0.29 nobody first it
0.17 nobody first judging
0.14 nobody first number
-0.18 nobody first of
-0.53 nobody first on
0.22 nobody first or
0.10 nobody first possessive
-0.11 nobody first preposition
-0.25 nobody first pronoun
0.12 nobody first s
0.12 nobody first speech
-0.70 nobody first that
0.33 nobody first the
-0.46 nobody first to
-0.27 nobody first was
-0.32 nobody first with
0.24 nobody first word
0.22 nobody initial capital
0.10 nobody initial lower
0.15 nobody initial other
0.39 nobody length 1
-0.39 nobody length 10-19
0.19 nobody length 2
-0.19 nobody length 20+
0.15 nobody length 3
-0.11 nobody modifier
0.15 nobody modifier 1
-0.23 nobody modifier 2
-0.17 nobody modifier 3
-0.27 nobody modifier 4-5
0.09 nobody modifier 6-9
0.21 nobody no cue
0.11 nobody no cue after (
0.11 nobody no cue after ( closing none
-0.18 nobody no cue after )
-0.18 nobody no cue after ) closing none
-0.09 nobody no cue after -
-0.09 nobody no cue after - closing none
0.31 nobody no cue after >
0.31 nobody no cue after > closing none
-0.13 nobody no cue after a
-0.13 nobody no cue after a closing ,
-0.07 nobody no cue after and
-0.32 nobody no cue after as
-0.32 nobody no cue after as closing none
0.40 nobody no cue after auxiliary
0.40 nobody no cue after auxiliary closing none
0.25 nobody no cue after by
0.62 nobody no cue after by closing ,
-0.31 nobody no cue after by closing none
-0.43 nobody no cue after capital
-0.33 nobody no cue after capital closing ,
-0.11 nobody no cue after capital closing none
-0.22 nobody no cue after ed
-0.12 nobody no cue after edge
-0.29 nobody no cue after edge closing ?
-0.09 nobody no cue after edge closing none
0.35 nobody no cue after for
0.35 nobody no cue after for closing none
0.47 nobody no cue after in
0.47 nobody no cue after in closing none
-0.30 nobody no cue after ing
0.48 nobody no cue after is
0.48 nobody no cue after is closing none
-0.12 nobody no cue after ly
-0.40 nobody no cue after of
-0.40 nobody no cue after of closing none
0.08 nobody no cue after on
0.08 nobody no cue after on closing none
0.14 nobody no cue after preposition
0.14 nobody no cue after preposition closing none
0.23 nobody no cue after pronoun
0.14 nobody no cue after s
0.08 nobody no cue after s closing none
0.11 nobody no cue after that
0.11 nobody no cue after that closing none
-0.25 nobody no cue after the
-0.17 nobody no cue after the closing none
-0.15 nobody no cue after to
-0.15 nobody no cue after to closing none
-0.47 nobody no cue after was
0.30 nobody no cue after word
0.18 nobody no cue after word closing ,
0.77 nobody no cue after word closing .
-0.09 nobody no cue after word closing none
0.17 nobody no cue after —
0.24 nobody no cue after — closing none
0.14 nobody no cue bare
0.26 nobody no cue bare 1
0.10 nobody no cue bare 10-19
-0.36 nobody no cue bare 2
0.20 nobody no cue bare 3
-0.12 nobody no cue bare 4-5
-0.28 nobody no cue bare 6-9
0.10 nobody no cue bare passages 1
0.11 nobody no cue before , initial capital
-0.07 nobody no cue before , initial lower
0.27 nobody no cue before , length 1
-0.31 nobody no cue before , length 10-19
0.38 nobody no cue before , length 2
-0.59 nobody no cue before , length 20+
0.22 nobody no cue before , length 4-5
0.12 nobody no cue before :
0.12 nobody no cue before : initial capital
-0.50 nobody no cue before : length 10-19
0.29 nobody no cue before : length 20+
-0.34 nobody no cue before : length 6-9
0.51 nobody no cue before =
0.23 nobody no cue before = initial capital
0.27 nobody no cue before = initial lower
0.40 nobody no cue before = initial other
0.44 nobody no cue before = length 1
0.21 nobody no cue before = length 3
0.19 nobody no cue before = length 4-5
0.05 nobody no cue before a
-0.23 nobody no cue before a length 1
0.26 nobody no cue before a length 2
-0.13 nobody no cue before an
-0.13 nobody no cue before an initial lower
0.39 nobody no cue before and
0.44 nobody no cue before and initial lower
0.07 nobody no cue before and length 2
-0.30 nobody no cue before be
-0.30 nobody no cue before be initial lower
-0.18 nobody no cue before capital
-0.28 nobody no cue before capital initial lower
-0.17 nobody no cue before capital length 20+
-0.24 nobody no cue before determiner
-0.21 nobody no cue before determiner initial capital
0.18 nobody no cue before determiner length 1
-0.14 nobody no cue before determiner length 4-5
-0.08 nobody no cue before edge
-0.08 nobody no cue before edge initial capital
0.36 nobody no cue before edge length 1
-0.13 nobody no cue before edge length 2
-0.21 nobody no cue before edge length 20+
0.17 nobody no cue before edge length 3
-0.33 nobody no cue before edge length 4-5
0.18 nobody no cue before in
0.11 nobody no cue before ing initial capital
0.38 nobody no cue before of
0.27 nobody no cue before of initial capital
0.23 nobody no cue before of initial lower
0.13 nobody no cue before of length 1
0.26 nobody no cue before of length 3
-0.18 nobody no cue before on
-0.18 nobody no cue before on initial capital
-0.18 nobody no cue before possessive
-0.21 nobody no cue before possessive length 2
-0.22 nobody no cue before preposition
-0.16 nobody no cue before preposition initial lower
0.05 nobody no cue before the initial capital
0.10 nobody no cue before the initial lower
0.15 nobody no cue before the length 1
0.09 nobody no cue before the length 2
-0.19 nobody no cue before the length 3
0.19 nobody no cue before to length 1
0.34 nobody no cue before to length 2
0.46 nobody no cue before word initial capital
-0.15 nobody no cue before word initial lower
-0.08 nobody no cue before word length 1
0.06 nobody no cue before word length 2
0.23 nobody no cue before word length 3
0.33 nobody no cue before word length 4-5
-0.14 nobody no cue before word length 6-9
0.41 nobody no cue before —
0.38 nobody no cue before — initial capital
0.18 nobody no cue before — length 10-19
0.23 nobody no cue before — length 4-5
0.34 nobody no cue before — length 6-9
-0.36 nobody no cue clause before ,
-0.10 nobody no cue clause before :
0.10 nobody no cue clause before capital
-0.15 nobody no cue clause before edge
-0.18 nobody no cue clause before word
0.11 nobody no cue clause before —
-0.06 nobody no cue clause capital
-0.09 nobody no cue closing !
-0.43 nobody no cue closing ,
0.13 nobody no cue closing .
-0.33 nobody no cue closing ?
0.29 nobody no cue closing none
-0.65 nobody no cue continues
-0.11 nobody no cue first a
-0.54 nobody no cue first and
-0.25 nobody no cue first as
-0.05 nobody no cue first auxiliary
-0.36 nobody no cue first be
-0.17 nobody no cue first by
-0.26 nobody no cue first in
-0.13 nobody no cue first ing
-0.11 nobody no cue first is
-0.08 nobody no cue first it
0.26 nobody no cue first ly
-0.06 nobody no cue first number
-0.26 nobody no cue first on
0.22 nobody no cue first or
-0.19 nobody no cue first preposition
-0.10 nobody no cue first pronoun
0.22 nobody no cue first speech
-0.54 nobody no cue first that
0.07 nobody no cue first the
-0.31 nobody no cue first to
-0.07 nobody no cue first with
0.23 nobody no cue first word
0.07 nobody no cue initial capital
0.17 nobody no cue initial lower
0.11 nobody no cue length 1
-0.23 nobody no cue length 10-19
0.08 nobody no cue length 2
0.17 nobody no cue length 3
-0.20 nobody no cue length 4-5
0.29 nobody no cue length 6-9
-0.24 nobody no cue modifier
0.15 nobody no cue modifier 1
-0.27 nobody no cue modifier 2
0.09 nobody no cue modifier 3
-0.34 nobody no cue modifier 4-5
-0.08 nobody no cue opens sentence
-0.22 nobody no cue sentences
0.12 nobody no cue title 1
-0.20 nobody no cue title 2
0.19 nobody no cue title 3
0.15 nobody no cue title 6-9
0.57 nobody no cue title before ,
0.23 nobody no cue title before =
-0.21 nobody no cue title before determiner
0.32 nobody no cue title before edge
0.11 nobody no cue title before ing
0.27 nobody no cue title before of
-0.18 nobody no cue title before on
-0.23 nobody no cue title before possessive
0.62 nobody no cue title before the
0.12 nobody no cue title before word
0.28 nobody no cue title closing !
-0.06 nobody no cue title closing ,
0.15 nobody no cue title closing .
-0.18 nobody no cue title closing none
0.28 nobody no cue unclosed
-0.20 nobody opens sentence
-0.30 nobody sentences
0.19 nobody title 1
0.13 nobody title 2
0.14 nobody title 3
0.27 nobody title 4-5
0.23 nobody title 6-9
-0.25 nobody title before (
0.16 nobody title before ,
0.28 nobody title before =
-0.06 nobody title before a
0.44 nobody title before and
-0.21 nobody title before as
-0.39 nobody title before capital
-0.31 nobody title before determiner
-0.11 nobody title before ed
-0.06 nobody title before from
0.06 nobody title before in
0.10 nobody title before ing
-0.05 nobody title before judging
0.22 nobody title before of
0.16 nobody title before on
0.39 nobody title before possessive
-0.10 nobody title before speech
0.25 nobody title before the
0.30 nobody title before to
0.13 nobody title before with
-0.08 nobody title before word
-0.17 nobody title before ”
0.20 nobody title closing !
0.22 nobody title closing ,
0.41 nobody title closing .
0.23 nobody unclosed
0.29 phrase
-0.13 phrase i
-0.39 phrase it
-0.37 phrase name
-0.58 phrase next "
-0.53 phrase next )
-0.69 phrase next -
-0.32 phrase next .
-0.15 phrase next :
-0.31 phrase next ;
-0.16 phrase next =
-0.19 phrase next a
-0.17 phrase next an
-0.28 phrase next and
-0.58 phrase next as
0.18 phrase next auxiliary
-0.06 phrase next be
-0.72 phrase next by
0.32 phrase next called
-0.49 phrase next capital
0.18 phrase next determiner
0.51 phrase next ed
-0.65 phrase next for
-0.32 phrase next from
-0.40 phrase next in
0.15 phrase next ing
-0.15 phrase next is
-0.17 phrase next it
0.35 phrase next judging
0.33 phrase next ly
-0.49 phrase next number
-0.67 phrase next of
-0.34 phrase next or
0.07 phrase next possessive
-0.62 phrase next preposition
-0.46 phrase next pronoun
0.16 phrase next s
0.38 phrase next speech
-0.16 phrase next that
-0.12 phrase next the
-0.40 phrase next to
-0.43 phrase next was
0.19 phrase next with
0.17 phrase next word
-0.33 phrase next –
-0.78 phrase next —
-0.26 phrase next ‘
-0.59 phrase next “
-0.13 phrase noun
0.28 phrase person
0.12 phrase possessor
-0.11 phrase previous "
-0.05 phrase previous " next speech
0.10 phrase previous (
-0.26 phrase previous ( next )
0.11 phrase previous ( next .
-0.26 phrase previous ( next s
0.65 phrase previous ,
-0.47 phrase previous , next "
0.58 phrase previous , next (
-0.45 phrase previous , next .
-0.25 phrase previous , next as
-0.47 phrase previous , next be
0.08 phrase previous , next called
0.66 phrase previous , next ed
-0.17 phrase previous , next in
0.26 phrase previous , next ing
-0.08 phrase previous , next is
-0.15 phrase previous , next ly
-0.30 phrase previous , next on
0.49 phrase previous , next possessive
-0.19 phrase previous , next preposition
-0.28 phrase previous , next s
0.58 phrase previous , next speech
-0.36 phrase previous , next that
0.41 phrase previous , next was
0.13 phrase previous , next word
-0.14 phrase previous , next —
-0.38 phrase previous , next “
0.49 phrase previous -
-0.36 phrase previous - next ,
0.44 phrase previous - next :
0.50 phrase previous - next speech
0.07 phrase previous .
-0.62 phrase previous :
-0.35 phrase previous : next :
-0.08 phrase previous : next be
0.41 phrase previous ;
-0.16 phrase previous <
-0.16 phrase previous < next =
-0.35 phrase previous a
0.35 phrase previous and
-0.06 phrase previous and next "
0.18 phrase previous and next auxiliary
-0.31 phrase previous and next determiner
-0.50 phrase previous and next ed
-0.10 phrase previous and next for
-0.25 phrase previous and next ing
0.17 phrase previous and next is
0.05 phrase previous and next possessive
-0.19 phrase previous and next preposition
0.41 phrase previous and next speech
-0.11 phrase previous and next the
0.11 phrase previous and next word
-0.10 phrase previous and next “
0.08 phrase previous as
-0.24 phrase previous as next "
-0.23 phrase previous as next ,
-0.36 phrase previous as next and
-0.09 phrase previous as next auxiliary
-0.58 phrase previous as next ed
-0.11 phrase previous as next in
-0.16 phrase previous as next ing
-0.13 phrase previous as next judging
-0.15 phrase previous as next possessive
-0.07 phrase previous as next preposition
0.28 phrase previous as next s
0.40 phrase previous as next speech
0.40 phrase previous as next word
-0.39 phrase previous auxiliary
-0.24 phrase previous auxiliary next speech
-0.40 phrase previous auxiliary next word
-0.58 phrase previous be
-0.08 phrase previous be next "
-0.25 phrase previous be next ,
-0.15 phrase previous be next word
-0.06 phrase previous be next “
-0.16 phrase previous by next ,
-0.77 phrase previous by next :
-0.32 phrase previous by next and
0.09 phrase previous by next on
-0.39 phrase previous by next possessive
-0.28 phrase previous by next preposition
0.27 phrase previous by next speech
0.36 phrase previous by next that
-0.13 phrase previous by next to
0.09 phrase previous by next word
-0.22 phrase previous by next “
-0.47 phrase previous called
-0.30 phrase previous called next "
-0.14 phrase previous called next ,
-0.23 phrase previous called next a
-0.08 phrase previous called next possessive
-0.41 phrase previous called next “
0.24 phrase previous capital
-0.15 phrase previous capital next "
-0.20 phrase previous capital next ,
-0.21 phrase previous capital next auxiliary
-0.13 phrase previous capital next be
0.24 phrase previous capital next in
-0.40 phrase previous capital next is
-0.05 phrase previous capital next on
0.48 phrase previous capital next possessive
-0.23 phrase previous capital next preposition
0.17 phrase previous capital next s
0.33 phrase previous capital next speech
-0.19 phrase previous capital next was
-0.19 phrase previous capital next word
-0.11 phrase previous determiner
-0.37 phrase previous determiner next ,
0.26 phrase previous determiner next auxiliary
-0.20 phrase previous determiner next of
-0.61 phrase previous ed
-0.08 phrase previous ed next "
0.12 phrase previous ed next ,
-0.20 phrase previous ed next :
-0.35 phrase previous ed next and
-0.11 phrase previous ed next as
-0.14 phrase previous ed next by
-0.18 phrase previous ed next capital
-0.08 phrase previous ed next determiner
-0.33 phrase previous ed next for
-0.21 phrase previous ed next in
-0.48 phrase previous ed next ing
-0.30 phrase previous ed next judging
-0.41 phrase previous ed next on
-0.36 phrase previous ed next possessive
-0.32 phrase previous ed next preposition
-0.22 phrase previous ed next speech
-0.32 phrase previous ed next that
0.18 phrase previous ed next to
-0.28 phrase previous ed next with
-0.31 phrase previous ed next word
-0.30 phrase previous ed next “
0.48 phrase previous edge
0.16 phrase previous edge next "
0.32 phrase previous edge next (
0.42 phrase previous edge next ,
-0.21 phrase previous edge next -
-0.13 phrase previous edge next .
0.14 phrase previous edge next :
-0.29 phrase previous edge next a
-0.44 phrase previous edge next and
0.29 phrase previous edge next be
-0.19 phrase previous edge next by
0.70 phrase previous edge next called
-0.30 phrase previous edge next capital
-0.19 phrase previous edge next determiner
-0.21 phrase previous edge next ed
0.10 phrase previous edge next in
-0.26 phrase previous edge next ing
0.47 phrase previous edge next is
0.11 phrase previous edge next judging
0.30 phrase previous edge next ly
0.42 phrase previous edge next on
-0.49 phrase previous edge next preposition
0.19 phrase previous edge next s
0.18 phrase previous edge next speech
-0.51 phrase previous edge next that
0.21 phrase previous edge next the
-0.42 phrase previous edge next was
0.15 phrase previous edge next word
-0.38 phrase previous edge next —
0.12 phrase previous edge next “
-0.21 phrase previous for
0.17 phrase previous for next and
-0.17 phrase previous for next in
0.12 phrase previous for next ing
-0.18 phrase previous for next preposition
-0.16 phrase previous for next that
-0.21 phrase previous for next to
-0.34 phrase previous for next word
-0.10 phrase previous for next “
-0.23 phrase previous from
-0.05 phrase previous from next ,
0.14 phrase previous from next :
-0.19 phrase previous from next as
-0.09 phrase previous from next possessive
-0.42 phrase previous from next “
-0.28 phrase previous in
-1.05 phrase previous in next ,
-0.12 phrase previous in next -
-0.50 phrase previous in next :
-0.38 phrase previous in next and
-0.15 phrase previous in next as
-0.10 phrase previous in next auxiliary
-0.31 phrase previous in next capital
-0.14 phrase previous in next determiner
0.40 phrase previous in next ed
-0.06 phrase previous in next for
0.24 phrase previous in next in
-0.11 phrase previous in next ing
-0.14 phrase previous in next is
-0.33 phrase previous in next ly
-0.32 phrase previous in next on
-0.11 phrase previous in next possessive
-0.12 phrase previous in next preposition
0.16 phrase previous in next speech
-0.60 phrase previous in next that
-0.27 phrase previous in next to
-0.43 phrase previous in next word
-0.05 phrase previous in next —
-0.14 phrase previous in next “
-1.21 phrase previous ing
-0.20 phrase previous ing next "
-0.47 phrase previous ing next ,
-0.20 phrase previous ing next and
-0.12 phrase previous ing next as
-0.08 phrase previous ing next ed
-0.40 phrase previous ing next in
-0.24 phrase previous ing next ing
-0.34 phrase previous ing next ly
-0.08 phrase previous ing next on
-0.22 phrase previous ing next possessive
0.15 phrase previous ing next preposition
-0.35 phrase previous ing next speech
-0.27 phrase previous ing next that
-0.12 phrase previous ing next word
-0.11 phrase previous ing next “
0.11 phrase previous is
-0.45 phrase previous is next ,
-0.81 phrase previous judging
-0.54 phrase previous judging next "
-0.06 phrase previous judging next ,
-0.36 phrase previous judging next a
-0.14 phrase previous judging next an
-0.09 phrase previous judging next and
-0.35 phrase previous judging next as
-0.18 phrase previous judging next ed
-0.09 phrase previous judging next for
-0.07 phrase previous judging next in
-0.05 phrase previous judging next of
-0.26 phrase previous judging next on
-0.48 phrase previous judging next possessive
-0.15 phrase previous judging next preposition
-0.25 phrase previous judging next speech
-0.17 phrase previous judging next that
-0.30 phrase previous judging next the
-0.24 phrase previous judging next to
-0.14 phrase previous judging next “
-0.54 phrase previous ly
-0.05 phrase previous ly next ,
-0.16 phrase previous number
0.21 phrase previous number next ,
-0.27 phrase previous number next auxiliary
0.31 phrase previous number next ed
0.07 phrase previous number next speech
-0.53 phrase previous of
-0.53 phrase previous of next ,
-0.24 phrase previous of next :
-0.14 phrase previous of next and
0.15 phrase previous of next ed
-0.19 phrase previous of next on
-0.09 phrase previous of next possessive
-0.63 phrase previous of next speech
-0.07 phrase previous of next that
-0.56 phrase previous of next word
-0.08 phrase previous of next “
-0.60 phrase previous on
-0.10 phrase previous on next ,
-0.14 phrase previous on next .
-0.26 phrase previous on next :
-0.06 phrase previous on next and
-0.06 phrase previous on next as
0.15 phrase previous on next ed
-0.14 phrase previous on next on
-0.50 phrase previous on next possessive
-0.25 phrase previous on next preposition
-0.32 phrase previous on next that
-0.23 phrase previous on next to
-0.18 phrase previous on next word
-0.16 phrase previous on next “
-0.30 phrase previous or
-0.63 phrase previous possessive
-0.41 phrase previous possessive next ly
-0.06 phrase previous possessive next that
-0.23 phrase previous preposition
-0.12 phrase previous preposition next "
-0.09 phrase previous preposition next (
-0.73 phrase previous preposition next ,
0.19 phrase previous preposition next :
0.10 phrase previous preposition next auxiliary
-0.13 phrase previous preposition next by
-0.19 phrase previous preposition next capital
-0.20 phrase previous preposition next determiner
0.08 phrase previous preposition next ed
-0.34 phrase previous preposition next in
-0.69 phrase previous preposition next ing
-0.11 phrase previous preposition next is
-0.05 phrase previous preposition next ly
-0.23 phrase previous preposition next of
-0.60 phrase previous preposition next on
-0.37 phrase previous preposition next preposition
0.34 phrase previous preposition next speech
-0.08 phrase previous preposition next that
-0.32 phrase previous preposition next was
-0.61 phrase previous preposition next word
-0.24 phrase previous preposition next —
-0.26 phrase previous preposition next “
-0.36 phrase previous s
-0.10 phrase previous s next and
-0.21 phrase previous s next as
0.21 phrase previous s next auxiliary
-0.29 phrase previous s next ed
-0.09 phrase previous s next in
-0.34 phrase previous s next ing
0.12 phrase previous s next judging
-0.26 phrase previous s next possessive
-0.39 phrase previous s next speech
-0.06 phrase previous s next was
-0.40 phrase previous s next word
-1.42 phrase previous speech
-0.39 phrase previous speech next "
-0.32 phrase previous speech next ,
-0.12 phrase previous speech next -
-0.14 phrase previous speech next and
-0.08 phrase previous speech next as
-0.67 phrase previous speech next auxiliary
-0.21 phrase previous speech next be
-0.11 phrase previous speech next determiner
-0.48 phrase previous speech next ed
-0.19 phrase previous speech next ing
-0.18 phrase previous speech next is
-0.23 phrase previous speech next ly
-0.13 phrase previous speech next on
-0.64 phrase previous speech next possessive
-0.11 phrase previous speech next s
-0.47 phrase previous speech next speech
-0.09 phrase previous speech next that
-0.16 phrase previous speech next the
-0.15 phrase previous speech next to
-0.27 phrase previous speech next was
-0.33 phrase previous speech next word
-0.58 phrase previous that
-0.24 phrase previous that next "
0.05 phrase previous that next ,
-0.05 phrase previous that next and
-0.24 phrase previous that next auxiliary
-0.56 phrase previous that next be
-0.08 phrase previous that next by
-0.46 phrase previous that next ed
-0.07 phrase previous that next in
-0.36 phrase previous that next ing
-0.72 phrase previous that next is
-0.16 phrase previous that next judging
-0.28 phrase previous that next on
-0.77 phrase previous that next possessive
0.16 phrase previous that next preposition
-0.06 phrase previous that next pronoun
0.07 phrase previous that next s
-0.62 phrase previous that next speech
-0.10 phrase previous that next the
-0.72 phrase previous that next was
-0.12 phrase previous that next word
-0.29 phrase previous that next “
0.28 phrase previous the
0.41 phrase previous the next ,
-0.37 phrase previous to
-0.17 phrase previous to next (
0.19 phrase previous to next ,
-0.16 phrase previous to next :
-0.21 phrase previous to next and
-0.13 phrase previous to next as
-0.22 phrase previous to next by
0.12 phrase previous to next in
-0.09 phrase previous to next on
-0.40 phrase previous to next possessive
-0.24 phrase previous to next preposition
-0.26 phrase previous to next that
-0.29 phrase previous to next word
-0.18 phrase previous to next “
-0.73 phrase previous was
-0.27 phrase previous was next ,
-0.09 phrase previous was next by
-0.24 phrase previous was next word
0.75 phrase previous with
-0.18 phrase previous with next "
-0.56 phrase previous with next ,
-0.28 phrase previous with next :
0.30 phrase previous with next and
-0.10 phrase previous with next in
0.25 phrase previous with next ing
-0.07 phrase previous with next on
-0.32 phrase previous with next preposition
0.59 phrase previous with next speech
-0.52 phrase previous word next "
-0.22 phrase previous word next (
-0.55 phrase previous word next ,
-0.19 phrase previous word next -
-0.28 phrase previous word next :
-0.49 phrase previous word next a
-0.26 phrase previous word next and
-0.44 phrase previous word next as
-0.08 phrase previous word next auxiliary
-0.86 phrase previous word next be
-0.23 phrase previous word next by
0.16 phrase previous word next called
-0.17 phrase previous word next capital
0.11 phrase previous word next determiner
0.25 phrase previous word next ed
-0.16 phrase previous word next for
-0.47 phrase previous word next in
-0.38 phrase previous word next ing
-0.40 phrase previous word next is
0.26 phrase previous word next judging
-0.37 phrase previous word next of
-0.08 phrase previous word next on
-0.06 phrase previous word next possessive
0.10 phrase previous word next preposition
-0.18 phrase previous word next pronoun
0.19 phrase previous word next s
0.36 phrase previous word next speech
-0.43 phrase previous word next that
-0.10 phrase previous word next the
-0.36 phrase previous word next to
-0.31 phrase previous word next was
0.35 phrase previous word next word
-0.18 phrase previous word next —
-0.56 phrase previous word next “
-0.22 phrase previous words
-0.22 phrase previous words next as
0.27 phrase previous –
0.31 phrase previous ‘
-0.32 phrase previous ”
-0.25 phrase previous ” next speech
0.55 phrase pronoun
0.16 phrase rank 0
-0.27 phrase rank 0 length 1
0.11 phrase rank 0 length 2
0.13 phrase rank 0 length 20+
0.16 phrase rank 0 length 3
-0.17 phrase rank 0 length 4-5
0.28 phrase rank 0 length 6-9
-0.86 phrase rank 0 next "
-0.40 phrase rank 0 next (
-0.31 phrase rank 0 next )
-0.48 phrase rank 0 next ,
-0.20 phrase rank 0 next -
-0.31 phrase rank 0 next .
-0.11 phrase rank 0 next an
-0.21 phrase rank 0 next as
-0.11 phrase rank 0 next auxiliary
-0.05 phrase rank 0 next be
-0.31 phrase rank 0 next by
0.55 phrase rank 0 next called
-0.07 phrase rank 0 next capital
0.28 phrase rank 0 next ed
-0.51 phrase rank 0 next for
0.32 phrase rank 0 next in
0.12 phrase rank 0 next ing
-0.67 phrase rank 0 next is
0.25 phrase rank 0 next judging
0.37 phrase rank 0 next ly
-0.20 phrase rank 0 next number
-0.46 phrase rank 0 next of
-0.12 phrase rank 0 next on
-0.18 phrase rank 0 next possessive
-0.45 phrase rank 0 next preposition
0.55 phrase rank 0 next s
0.75 phrase rank 0 next speech
-0.32 phrase rank 0 next the
-0.27 phrase rank 0 next to
-0.13 phrase rank 0 next was
-0.23 phrase rank 0 next with
-0.43 phrase rank 0 next word
-0.39 phrase rank 0 next —
-0.53 phrase rank 0 next “
0.33 phrase rank 1
0.28 phrase rank 1 length 1
-0.11 phrase rank 1 length 2
0.18 phrase rank 1 length 20+
-0.23 phrase rank 1 length 4-5
0.17 phrase rank 1 length 6-9
-0.32 phrase rank 1 next "
0.09 phrase rank 1 next (
-0.22 phrase rank 1 next ,
-0.58 phrase rank 1 next -
-0.25 phrase rank 1 next .
-0.24 phrase rank 1 next and
-0.58 phrase rank 1 next as
0.45 phrase rank 1 next auxiliary
-0.33 phrase rank 1 next by
0.37 phrase rank 1 next called
-0.41 phrase rank 1 next capital
-0.22 phrase rank 1 next determiner
0.50 phrase rank 1 next ed
-0.16 phrase rank 1 next for
-0.68 phrase rank 1 next in
-0.12 phrase rank 1 next is
-0.17 phrase rank 1 next it
0.47 phrase rank 1 next judging
0.28 phrase rank 1 next ly
-0.15 phrase rank 1 next number
-0.35 phrase rank 1 next of
-0.27 phrase rank 1 next on
-0.16 phrase rank 1 next or
-0.18 phrase rank 1 next possessive
-0.69 phrase rank 1 next preposition
-0.29 phrase rank 1 next pronoun
-0.06 phrase rank 1 next s
-0.16 phrase rank 1 next to
-0.17 phrase rank 1 next was
-0.27 phrase rank 1 next with
0.20 phrase rank 1 next word
-0.35 phrase rank 1 next —
-0.39 phrase rank 1 next “
-0.06 phrase rank 2 length 1
-0.12 phrase rank 2 length 10-19
0.16 phrase rank 2 length 2
-0.22 phrase rank 2 length 3
-0.10 phrase rank 2 length 4-5
-0.36 phrase rank 2 length 6-9
0.22 phrase rank 2 next "
-0.21 phrase rank 2 next (
-0.23 phrase rank 2 next )
-0.12 phrase rank 2 next -
0.11 phrase rank 2 next .
-0.19 phrase rank 2 next :
-0.18 phrase rank 2 next a
-0.19 phrase rank 2 next and
-0.28 phrase rank 2 next as
0.08 phrase rank 2 next auxiliary
-0.34 phrase rank 2 next by
-0.29 phrase rank 2 next called
-0.30 phrase rank 2 next capital
-0.23 phrase rank 2 next determiner
0.06 phrase rank 2 next ed
-0.09 phrase rank 2 next for
-0.22 phrase rank 2 next from
-0.54 phrase rank 2 next in
-0.20 phrase rank 2 next ing
0.18 phrase rank 2 next is
0.39 phrase rank 2 next judging
-0.34 phrase rank 2 next ly
-0.20 phrase rank 2 next of
-0.09 phrase rank 2 next on
-0.15 phrase rank 2 next or
-0.11 phrase rank 2 next possessive
-0.16 phrase rank 2 next s
-0.06 phrase rank 2 next speech
-0.21 phrase rank 2 next that
-0.50 phrase rank 2 next the
-0.52 phrase rank 2 next was
0.29 phrase rank 2 next with
0.33 phrase rank 2 next word
-0.13 phrase rank 2 next –
-0.35 phrase rank 2 next —
-0.18 phrase rank 2 next “
0.26 phrase rank 3 length 1
-0.21 phrase rank 3 length 10-19
0.24 phrase rank 3 length 2
0.17 phrase rank 3 length 3
-0.43 phrase rank 3 length 4-5
0.34 phrase rank 3 next (
-0.18 phrase rank 3 next )
0.22 phrase rank 3 next ,
-0.10 phrase rank 3 next -
0.11 phrase rank 3 next :
-0.27 phrase rank 3 next a
-0.31 phrase rank 3 next and
-0.29 phrase rank 3 next as
-0.13 phrase rank 3 next auxiliary
-0.53 phrase rank 3 next be
0.39 phrase rank 3 next called
-0.21 phrase rank 3 next capital
0.35 phrase rank 3 next determiner
-0.24 phrase rank 3 next ing
0.20 phrase rank 3 next is
-0.39 phrase rank 3 next judging
0.11 phrase rank 3 next ly
-0.06 phrase rank 3 next of
0.05 phrase rank 3 next on
0.20 phrase rank 3 next possessive
-0.55 phrase rank 3 next preposition
-0.15 phrase rank 3 next pronoun
0.07 phrase rank 3 next s
0.34 phrase rank 3 next speech
-0.35 phrase rank 3 next that
-0.33 phrase rank 3 next the
-0.42 phrase rank 3 next to
-0.40 phrase rank 3 next was
0.11 phrase rank 3 next word
-0.11 phrase rank 3 next —
-0.14 phrase rank 3 next “
-0.34 phrase rank 4
0.12 phrase rank 4 length 1
-0.50 phrase rank 4 length 10-19
-0.38 phrase rank 4 length 20+
0.27 phrase rank 4 length 3
0.25 phrase rank 4 length 4-5
-0.49 phrase rank 4 length 6-9
0.28 phrase rank 4 next (
-0.07 phrase rank 4 next )
0.37 phrase rank 4 next ,
-0.12 phrase rank 4 next -
-0.16 phrase rank 4 next .
-0.42 phrase rank 4 next :
-0.09 phrase rank 4 next a
0.10 phrase rank 4 next and
-0.14 phrase rank 4 next as
-0.25 phrase rank 4 next auxiliary
-0.11 phrase rank 4 next by
0.14 phrase rank 4 next called
-0.16 phrase rank 4 next capital
-0.12 phrase rank 4 next determiner
-0.27 phrase rank 4 next in
-0.17 phrase rank 4 next ing
0.28 phrase rank 4 next is
-0.35 phrase rank 4 next judging
0.28 phrase rank 4 next ly
0.19 phrase rank 4 next on
-0.11 phrase rank 4 next or
-0.38 phrase rank 4 next possessive
-0.37 phrase rank 4 next preposition
-0.07 phrase rank 4 next pronoun
-0.21 phrase rank 4 next s
-0.22 phrase rank 4 next speech
-0.55 phrase rank 4 next that
0.20 phrase rank 4 next the
-0.20 phrase rank 4 next to
0.21 phrase rank 4 next was
-0.37 phrase rank 4 next word
0.10 phrase they
-0.53 phrase verb "
-0.26 phrase verb 'd
-0.19 phrase verb 'll
-0.27 phrase verb 's
-0.34 phrase verb 's "
-0.26 phrase verb 's '
0.19 phrase verb 's 's
0.28 phrase verb 's most
-0.27 phrase verb 's remarks
0.12 phrase verb 's “
-0.53 phrase verb )
-0.69 phrase verb -
-0.32 phrase verb .
-0.15 phrase verb :
-0.31 phrase verb ;
-0.16 phrase verb =
-0.19 phrase verb a
-0.49 phrase verb about
0.21 phrase verb accepted
0.17 phrase verb accused
0.21 phrase verb accuses
-0.23 phrase verb acknowledged
0.24 phrase verb adds
0.17 phrase verb admits
-0.56 phrase verb after
-0.14 phrase verb again
-0.34 phrase verb against
-0.44 phrase verb ago
0.53 phrase verb also
-0.17 phrase verb an
-0.28 phrase verb and
-0.11 phrase verb announced
-0.22 phrase verb appeared
0.26 phrase verb are
0.20 phrase verb argued
-0.58 phrase verb as
-0.24 phrase verb asked
0.16 phrase verb asking
0.19 phrase verb asks
0.18 phrase verb at
-0.31 phrase verb became
-0.59 phrase verb because
-0.31 phrase verb before
0.25 phrase verb began
-0.35 phrase verb being
-0.25 phrase verb believe
-0.19 phrase verb believed
-0.16 phrase verb believes
-0.29 phrase verb between
0.29 phrase verb blamed
0.31 phrase verb blasted
0.28 phrase verb boasted
0.37 phrase verb broke
0.10 phrase verb brought
-0.31 phrase verb but
-0.72 phrase verb by
0.32 phrase verb called
0.34 phrase verb calling
0.36 phrase verb calls
-0.56 phrase verb came
-0.62 phrase verb can
0.43 phrase verb chanted
0.30 phrase verb claimed
-0.40 phrase verb comes
0.17 phrase verb complained
0.20 phrase verb concluded
-0.47 phrase verb contained
-0.36 phrase verb containing
-0.16 phrase verb continued
0.39 phrase verb continues
0.27 phrase verb credited
-0.13 phrase verb declared
0.25 phrase verb defended
0.40 phrase verb described
0.22 phrase verb describes
-0.31 phrase verb determined
-0.32 phrase verb did
0.29 phrase verb didn't
0.09 phrase verb dismissed
-0.26 phrase verb doesn't
0.27 phrase verb don't
-0.24 phrase verb doubled
-0.23 phrase verb during
-0.06 phrase verb early
-0.16 phrase verb emailed
0.08 phrase verb ended
0.33 phrase verb endorsed
-0.20 phrase verb even
-0.23 phrase verb expects
0.39 phrase verb explained
0.35 phrase verb expressed
0.16 phrase verb family
-0.30 phrase verb feels
0.14 phrase verb filed
0.30 phrase verb fired
0.30 phrase verb followed
-0.65 phrase verb for
0.30 phrase verb found
-0.05 phrase verb friday
-0.32 phrase verb from
0.26 phrase verb gave
0.33 phrase verb goes
0.31 phrase verb had
-0.15 phrase verb hadn't
0.29 phrase verb hammered
0.26 phrase verb has
-0.14 phrase verb he
-0.14 phrase verb heard
-0.10 phrase verb her
-0.50 phrase verb his
0.19 phrase verb if
0.09 phrase verb illegally
-0.14 phrase verb imagined
-0.40 phrase verb in
0.23 phrase verb indicated
0.17 phrase verb insisted
0.36 phrase verb interjected
-0.14 phrase verb into
-0.15 phrase verb is
0.13 phrase verb issued
-0.17 phrase verb it
0.38 phrase verb joked
0.20 phrase verb just
0.19 phrase verb keeps
-0.17 phrase verb knew
0.32 phrase verb lamented
-0.61 phrase verb later
0.20 phrase verb launched
-0.24 phrase verb leads
0.11 phrase verb like
0.15 phrase verb looked
-0.29 phrase verb lost
-0.06 phrase verb made
0.22 phrase verb may
-0.23 phrase verb meeting
0.11 phrase verb met
-0.36 phrase verb might
-0.28 phrase verb monday
-0.13 phrase verb more
-0.09 phrase verb needs
-0.05 phrase verb notes
-0.67 phrase verb of
-0.13 phrase verb off
-0.14 phrase verb offered
0.21 phrase verb often
-0.14 phrase verb once
-0.26 phrase verb only
-0.34 phrase verb or
-0.22 phrase verb out
-0.34 phrase verb over
-0.08 phrase verb paid
-0.10 phrase verb past
0.35 phrase verb pledged
0.30 phrase verb pointed
0.05 phrase verb posted
-0.26 phrase verb praised
0.21 phrase verb promised
0.34 phrase verb promises
-0.08 phrase verb provided
0.08 phrase verb published
-0.30 phrase verb pushed
-0.08 phrase verb put
0.29 phrase verb puts
0.14 phrase verb quickly
0.23 phrase verb rallied
-0.31 phrase verb rally
-0.14 phrase verb ran
0.15 phrase verb recently
0.36 phrase verb referred
-0.42 phrase verb rejected
0.61 phrase verb released
-0.17 phrase verb remained
0.13 phrase verb remarked
-0.34 phrase verb remarks
0.34 phrase verb reports
0.49 phrase verb responded
-0.14 phrase verb responds
0.31 phrase verb returned
-0.10 phrase verb running
0.36 phrase verb said
0.22 phrase verb saying
0.65 phrase verb says
-0.42 phrase verb searched
0.06 phrase verb seemed
-0.14 phrase verb sees
0.39 phrase verb sent
0.16 phrase verb shared
-0.15 phrase verb she
-0.29 phrase verb shooting
0.37 phrase verb shot
-0.52 phrase verb should
0.32 phrase verb shows
-0.26 phrase verb signed
-0.42 phrase verb slammed
0.08 phrase verb so
-0.06 phrase verb sought
0.10 phrase verb sounded
0.49 phrase verb speaking
-0.19 phrase verb spoke
0.12 phrase verb started
0.36 phrase verb stated
0.10 phrase verb states
0.45 phrase verb such
0.15 phrase verb suspended
0.33 phrase verb talked
-0.05 phrase verb telling
0.29 phrase verb tells
-0.58 phrase verb than
-0.20 phrase verb thanked
-0.16 phrase verb that
-0.12 phrase verb the
-0.51 phrase verb their
-0.07 phrase verb then
-0.23 phrase verb they
-0.18 phrase verb thing
-0.44 phrase verb this
-0.13 phrase verb through
-0.26 phrase verb thursday
-0.40 phrase verb to
0.09 phrase verb told
-0.24 phrase verb took
0.06 phrase verb tried
-0.24 phrase verb tuesday
-0.20 phrase verb tweeted
-0.28 phrase verb under
-0.17 phrase verb up
-0.10 phrase verb upon
0.41 phrase verb used
0.23 phrase verb vented
0.27 phrase verb voted
0.18 phrase verb vowed
0.26 phrase verb wanted
-0.19 phrase verb wants
0.36 phrase verb warned
-0.43 phrase verb was
-0.38 phrase verb wasn't
-0.26 phrase verb wednesday
-0.23 phrase verb weighed
0.73 phrase verb went
-0.32 phrase verb were
-0.10 phrase verb what
-0.48 phrase verb when
-0.41 phrase verb where
0.14 phrase verb whether
-0.38 phrase verb which
-0.25 phrase verb while
-0.35 phrase verb who
-0.21 phrase verb whose
0.19 phrase verb with
-0.44 phrase verb won
-0.21 phrase verb would
-0.12 phrase verb wouldn't
0.10 phrase verb writes
-0.12 phrase verb wrote
0.42 phrase verb yelled
-0.33 phrase verb –
-0.78 phrase verb —
-0.26 phrase verb ‘
-1.15 phrase verb “
-0.36 phrase we
0.22 phrase word
-0.10 previous cue
0.44 previous cue bare block colon
0.37 previous cue bare block colon judging
0.12 previous cue bare block colon reporting
0.41 previous cue bare block colon said
0.81 previous cue bare block colon speech
-0.54 previous cue bare block plain
0.34 previous cue bare block plain judging
-0.51 previous cue bare block plain reporting
-0.42 previous cue bare block plain speech
0.43 previous cue bare block quoting
0.21 previous cue bare block quoting said
0.35 previous cue bare block quoting speech
0.61 previous cue bare block quoting told
0.24 previous cue bare opens
0.24 previous cue bare same plain
-0.37 previous cue bare same plain reporting
0.36 previous cue bare same plain said
0.37 previous cue bare same plain says
0.62 previous cue bare same plain speech
0.21 previous cue bare same quoting
0.36 previous cue bare same quoting according
0.21 previous cue bare same quoting added
0.16 previous cue bare same quoting adding
0.15 previous cue bare same quoting asked
-0.10 previous cue bare same quoting continued
-0.09 previous cue bare same quoting declared
-0.19 previous cue bare same quoting judging
0.10 previous cue bare same quoting referring
-0.12 previous cue bare same quoting relaying
-0.05 previous cue bare same quoting reported
-0.12 previous cue bare same quoting reporting
0.28 previous cue bare same quoting said
0.29 previous cue bare same quoting says
0.07 previous cue bare same quoting speaking
0.34 previous cue bare same quoting speech
-0.17 previous cue bare same quoting spoke
-0.16 previous cue bare same quoting stated
0.07 previous cue bare same quoting statement
0.13 previous cue bare same quoting tweeted
0.18 previous cue bare same quoting writes
0.46 previous cue bare same quoting wrote
-0.09 previous cue i
-0.22 previous cue it
-0.09 previous cue name
-0.57 previous cue noun
-0.09 previous cue others
0.47 previous cue person
-0.07 previous cue pronoun
-0.30 previous cue they
-0.17 previous cue we
-0.61 previous cue word
0.18 previous cue woven block colon
-0.20 previous cue woven block colon reporting
0.24 previous cue woven block colon speech
-0.17 previous cue woven block colon tweeted
-0.83 previous cue woven block plain
-0.40 previous cue woven block plain according
0.22 previous cue woven block plain accused
-0.06 previous cue woven block plain agree
-0.10 previous cue woven block plain appeared
-0.06 previous cue woven block plain asked
-0.12 previous cue woven block plain attacks
-0.14 previous cue woven block plain believe
-0.07 previous cue woven block plain call
-0.26 previous cue woven block plain called
-0.09 previous cue woven block plain calling
-0.12 previous cue woven block plain claimed
-0.07 previous cue woven block plain condemned
-0.09 previous cue woven block plain consider
-0.20 previous cue woven block plain declared
-0.12 previous cue woven block plain declaring
-0.08 previous cue woven block plain defend
-0.16 previous cue woven block plain defended
-0.25 previous cue woven block plain expect
-0.15 previous cue woven block plain explained
-0.28 previous cue woven block plain explaining
-0.09 previous cue woven block plain hope
-0.05 previous cue woven block plain implied
-0.07 previous cue woven block plain judging
-0.17 previous cue woven block plain noted
-0.06 previous cue woven block plain oppose
-0.18 previous cue woven block plain opposed
-0.10 previous cue woven block plain opposition
-0.07 previous cue woven block plain point
-0.13 previous cue woven block plain praise
-0.12 previous cue woven block plain pushing
-0.09 previous cue woven block plain question
-0.09 previous cue woven block plain recognize
-0.13 previous cue woven block plain remember
-0.06 previous cue woven block plain reported
-0.62 previous cue woven block plain reporting
-0.19 previous cue woven block plain reports
-0.11 previous cue woven block plain responded
-0.30 previous cue woven block plain said
-0.21 previous cue woven block plain say
-0.15 previous cue woven block plain says
-0.07 previous cue woven block plain see
-0.15 previous cue woven block plain seems
-0.07 previous cue woven block plain sought
-1.07 previous cue woven block plain speech
-0.06 previous cue woven block plain spoke
-0.05 previous cue woven block plain states
-0.16 previous cue woven block plain suggested
0.28 previous cue woven block plain supported
-0.18 previous cue woven block plain think
-0.06 previous cue woven block plain thinks
-0.10 previous cue woven block plain told
-0.08 previous cue woven block plain warned
-0.30 previous cue woven block quoting
-0.38 previous cue woven block quoting :
-0.23 previous cue woven block quoting according
0.20 previous cue woven block quoting added
-0.11 previous cue woven block quoting announce
-0.17 previous cue woven block quoting apologized
0.10 previous cue woven block quoting argued
-0.26 previous cue woven block quoting as
-0.47 previous cue woven block quoting asked
-0.06 previous cue woven block quoting call
-0.33 previous cue woven block quoting called
-0.06 previous cue woven block quoting calling
-0.38 previous cue woven block quoting colon
-0.09 previous cue woven block quoting declared
-0.12 previous cue woven block quoting declined
-0.10 previous cue woven block quoting expressed
-0.06 previous cue woven block quoting found
-0.22 previous cue woven block quoting has
0.11 previous cue woven block quoting is
-0.51 previous cue woven block quoting judging
-0.08 previous cue woven block quoting noted
-0.13 previous cue woven block quoting notes
-0.05 previous cue woven block quoting posted
-0.10 previous cue woven block quoting published
-0.06 previous cue woven block quoting relaying
0.21 previous cue woven block quoting reported
-0.76 previous cue woven block quoting reporting
-0.17 previous cue woven block quoting said
-0.14 previous cue woven block quoting saying
-0.07 previous cue woven block quoting speech
-0.10 previous cue woven block quoting support
0.13 previous cue woven block quoting told
-0.25 previous cue woven block quoting tweeted
-0.10 previous cue woven block quoting tweeting
-0.27 previous cue woven block quoting was
-0.13 previous cue woven block quoting wrote
-0.10 previous cue woven inside
-0.31 previous cue woven opens
-0.06 previous cue woven same plain
-0.20 previous cue woven same plain according
-0.08 previous cue woven same plain announced
0.26 previous cue woven same plain argued
-0.11 previous cue woven same plain ask
-0.08 previous cue woven same plain asked
-0.24 previous cue woven same plain called
-0.05 previous cue woven same plain comment
-0.07 previous cue woven same plain criticism
0.23 previous cue woven same plain declare
-0.07 previous cue woven same plain declined
-0.31 previous cue woven same plain defended
-0.17 previous cue woven same plain described
-0.06 previous cue woven same plain endorse
-0.19 previous cue woven same plain explained
-0.07 previous cue woven same plain felt
-0.23 previous cue woven same plain identified
-0.77 previous cue woven same plain judging
-0.12 previous cue woven same plain know
-0.22 previous cue woven same plain proposed
-0.14 previous cue woven same plain questioned
-0.14 previous cue woven same plain rejected
-0.14 previous cue woven same plain reported
-1.37 previous cue woven same plain reporting
-0.11 previous cue woven same plain saw
-0.22 previous cue woven same plain say
-0.15 previous cue woven same plain see
-0.15 previous cue woven same plain seemed
-0.13 previous cue woven same plain show
0.32 previous cue woven same plain speech
-0.06 previous cue woven same plain suggested
-0.22 previous cue woven same plain think
-0.17 previous cue woven same plain want
0.15 previous cue woven same quoting
-0.35 previous cue woven same quoting according
0.36 previous cue woven same quoting added
-0.32 previous cue woven same quoting as
-0.35 previous cue woven same quoting asked
-0.35 previous cue woven same quoting call
-0.09 previous cue woven same quoting called
-0.08 previous cue woven same quoting calling
0.23 previous cue woven same quoting calls
-0.20 previous cue woven same quoting is
0.09 previous cue woven same quoting judging
-0.24 previous cue woven same quoting noted
-0.26 previous cue woven same quoting promised
-0.33 previous cue woven same quoting read
-0.11 previous cue woven same quoting reported
-0.48 previous cue woven same quoting reporting
-0.27 previous cue woven same quoting say
0.14 previous cue woven same quoting says
0.22 previous cue woven same quoting speech
0.43 previous cue woven same quoting told
-0.27 previous cue woven same quoting was
-0.13 previous cue woven same quoting writes
-0.57 previous cue woven same quoting wrote
-0.30 previous cue you
-0.44 previous subject
0.18 previous subject bare block colon
0.18 previous subject bare block colon opens
-0.32 previous subject bare block plain
-0.24 previous subject bare block plain opens
-0.15 previous subject i
-0.81 previous subject it
-0.69 previous subject name
-0.34 previous subject noun
0.08 previous subject person
0.22 previous subject pronoun
-0.40 previous subject they
-0.20 previous subject we
-0.72 previous subject word
-0.54 previous subject woven block colon
-0.47 previous subject woven block colon inside
-0.20 previous subject woven block colon opens
-0.82 previous subject woven block plain
-0.63 previous subject woven block plain inside
-0.87 previous subject woven block plain opens
-0.18 previous subject woven block quoting
-0.64 previous subject woven block quoting inside
0.19 previous subject woven block quoting opens
-0.33 previous subject woven same plain
-0.51 previous subject woven same plain inside
0.06 previous subject woven same plain opens
0.20 previous subject woven same quoting
0.24 previous subject woven same quoting inside
-0.14 previous subject woven same quoting opens
-0.19 previous subject you
0.07 subject
-0.23 subject after
0.30 subject after length 1
-0.13 subject after length 10-19
0.15 subject after length 2
-0.12 subject after length 3
-0.12 subject after length 4-5
-0.10 subject after length 6-9
0.11 subject after verb (
0.16 subject after verb ,
-0.08 subject after verb .
-0.16 subject after verb :
-0.08 subject after verb auxiliary
-0.13 subject after verb ed
0.21 subject after verb in
-0.17 subject after verb ing
0.10 subject after verb judging
0.40 subject after verb word
0.11 subject after word (
0.16 subject after word ,
-0.08 subject after word .
-0.16 subject after word :
0.39 subject after word added
0.11 subject after word adds
0.16 subject after word admitted
0.08 subject after word asked
0.21 subject after word assured
-0.05 subject after word continued
0.20 subject after word declared
0.24 subject after word explained
-0.17 subject after word has
0.21 subject after word in
0.13 subject after word noted
0.13 subject after word notes
0.11 subject after word posted
0.26 subject after word read
0.06 subject after word remarked
-0.36 subject after word reported
0.15 subject after word responded
-0.15 subject after word said
0.31 subject after word says
0.17 subject after word shouted
0.12 subject after word stated
0.43 subject after word tweeted
0.36 subject after word wrote
0.08 subject before
0.22 subject before length 10-19
0.09 subject before length 20+
-0.09 subject before verb "
0.39 subject before verb (
0.23 subject before verb ,
-0.34 subject before verb -
-0.31 subject before verb .
-0.11 subject before verb :
-0.44 subject before verb =
-0.08 subject before verb and
0.14 subject before verb auxiliary
0.28 subject before verb be
-0.21 subject before verb by
0.25 subject before verb called
-0.36 subject before verb capital
0.24 subject before verb determiner
-0.17 subject before verb in
-0.49 subject before verb ing
0.07 subject before verb is
0.15 subject before verb judging
0.27 subject before verb ly
0.08 subject before verb on
-0.25 subject before verb possessive
-0.66 subject before verb preposition
0.09 subject before verb s
-0.39 subject before verb that
-0.06 subject before verb the
-0.05 subject before verb was
0.22 subject before verb word
-0.10 subject before verb —
-0.09 subject before word "
-0.25 subject before word 's
0.39 subject before word (
0.23 subject before word ,
-0.34 subject before word -
-0.31 subject before word .
-0.11 subject before word :
-0.44 subject before word =
-0.15 subject before word about
0.27 subject before word accused
0.30 subject before word accuses
-0.24 subject before word acknowledged
-0.19 subject before word added
0.24 subject before word adds
-0.25 subject before word after
0.59 subject before word also
-0.08 subject before word and
0.34 subject before word announced
-0.18 subject before word appeared
0.51 subject before word are
0.32 subject before word argued
-0.09 subject before word asked
0.16 subject before word asks
-0.12 subject before word at
-0.31 subject before word became
0.26 subject before word began
0.29 subject before word blamed
0.18 subject before word blasted
0.21 subject before word boasted
-0.21 subject before word by
0.25 subject before word called
0.24 subject before word calls
-0.47 subject before word came
-0.48 subject before word can
0.35 subject before word chanted
0.21 subject before word concluded
-0.16 subject before word continued
0.24 subject before word continues
0.35 subject before word criticized
-0.07 subject before word declared
0.21 subject before word described
0.12 subject before word describes
-0.26 subject before word did
0.16 subject before word didn't
0.09 subject before word dismissed
-0.24 subject before word doubled
0.28 subject before word emailed
0.33 subject before word endorsed
0.22 subject before word explained
0.30 subject before word fired
0.42 subject before word goes
0.18 subject before word had
0.29 subject before word hammered
0.42 subject before word has
-0.32 subject before word his
-0.07 subject before word if
-0.17 subject before word in
0.23 subject before word indicated
0.17 subject before word insisted
0.07 subject before word is
0.22 subject before word issued
0.16 subject before word lamented
0.06 subject before word landed
-0.51 subject before word later
-0.28 subject before word looked
0.15 subject before word made
-0.08 subject before word makes
0.24 subject before word may
0.31 subject before word mocked
-0.13 subject before word offered
0.20 subject before word often
0.08 subject before word on
0.30 subject before word pledged
0.30 subject before word pointed
-0.12 subject before word praised
0.21 subject before word promised
0.34 subject before word promises
-0.35 subject before word prompted
0.14 subject before word quickly
0.06 subject before word rallied
0.10 subject before word recently
0.36 subject before word released
0.28 subject before word replied
0.30 subject before word responded
-0.12 subject before word said
0.13 subject before word saw
0.64 subject before word says
-0.42 subject before word searched
0.06 subject before word seemed
0.32 subject before word sent
0.37 subject before word shot
-0.33 subject before word should
0.39 subject before word shows
-0.35 subject before word slammed
-0.06 subject before word sought
-0.20 subject before word started
0.43 subject before word stated
0.37 subject before word such
-0.13 subject before word suggested
0.31 subject before word talked
0.24 subject before word tells
-0.26 subject before word than
-0.39 subject before word that
-0.06 subject before word the
0.14 subject before word then
0.26 subject before word told
-0.31 subject before word took
0.13 subject before word tried
-0.32 subject before word tweeted
0.41 subject before word used
0.23 subject before word vented
0.05 subject before word vowed
0.20 subject before word warned
-0.05 subject before word was
-0.26 subject before word wasn't
-0.23 subject before word weighed
0.69 subject before word went
-0.09 subject before word were
-0.10 subject before word what
0.10 subject before word who
-0.15 subject before word why
-0.30 subject before word will
-0.07 subject before word would
0.10 subject before word writes
-0.27 subject before word wrote
-0.10 subject before word —
-0.13 subject i
-0.15 subject it
-0.45 subject name
0.32 subject noun
0.34 subject others
0.05 subject person
0.33 subject pronoun
0.62 subject they
-0.48 subject word
-0.33 subject you
-0.12 type i
-0.50 type it
-0.25 type name
-0.67 type noun
0.13 type others
0.31 type person
0.31 type pronoun
0.05 type someone
-0.35 type they
-0.14 type we
-0.71 type word
-0.58 type you
`;
export const REPORTING_WEIGHTS = `
-0.26 after "
-0.25 after \$
-0.25 after \$ then number
0.24 after '
-0.87 after 's
-0.43 after (
-0.06 after ( then number
-0.31 after ) then .
-0.08 after ,
0.66 after , then "
-0.12 after , then a
-0.49 after , then an
-0.40 after , then and
-0.35 after , then as
0.47 after , then auxiliary
-0.07 after , then be
-0.65 after , then capital
-0.54 after , then determiner
-0.27 after , then ed
0.44 after , then for
0.11 after , then in
-0.85 after , then ing
0.53 after , then is
-0.11 after , then it
0.14 after , then judging
0.07 after , then ly
0.07 after , then of
-0.36 after , then on
-0.52 after , then or
0.92 after , then possessive
-0.45 after , then pronoun
-0.07 after , then s
-0.54 after , then speech
0.73 after , then that
-0.23 after , then the
0.28 after , then was
-0.18 after , then with
-0.23 after , then word
0.91 after , then “
0.13 after -
0.35 after - then and
-0.13 after - then capital
-0.34 after - then word
-0.11 after .
-0.76 after . then )
-0.53 after 2016
0.38 after :
0.42 after : then "
-0.72 after : then capital
-0.94 after : then determiner
0.24 after : then edge
-0.72 after : then number
0.93 after : then possessive
0.08 after : then that
-0.80 after : then the
0.97 after : then “
-0.18 after ;
-0.92 after ?
-0.92 after ? then edge
0.10 after a then "
-0.49 after a then \$
-0.19 after a then capital
-0.19 after a then determiner
-0.21 after a then ed
-0.09 after a then ing
0.09 after a then ly
0.23 after a then number
-0.13 after a then possessive
0.29 after a then s
0.58 after a then speech
0.13 after a then “
0.69 after abc
0.34 after abortion
0.94 after about
-0.58 after account
-0.75 after across
-0.46 after address
-0.27 after after
0.34 after against
-0.81 after ahead
0.47 after ali
-0.49 after all
-0.10 after almost
-0.37 after along
-0.80 after also
0.36 after among
0.09 after an
0.42 after an then capital
0.53 after an then ed
0.06 after an then word
-0.85 after and
-0.35 after and then a
-0.05 after and then auxiliary
0.12 after and then capital
-0.70 after and then determiner
-0.41 after and then ed
-0.50 after and then in
-0.67 after and then ing
-0.32 after and then judging
-0.16 after and then ly
-1.09 after and then s
-0.67 after and then speech
0.07 after and then that
-0.77 after and then the
-0.18 after and then word
0.27 after anonymity
-0.14 after another
-0.36 after any
-0.69 after are
-0.50 after around
-0.11 after as
-0.11 after as then "
0.19 after as then a
-0.45 after as then an
-0.35 after as then capital
0.08 after as then determiner
0.06 after as then ing
-0.16 after as then ly
0.15 after as then possessive
-0.13 after as then pronoun
-0.34 after as then s
0.41 after as then the
-0.25 after as then word
-0.07 after as then “
-0.14 after at
-0.58 after auxiliary then auxiliary
-0.60 after auxiliary then be
-0.60 after auxiliary then ed
-0.20 after auxiliary then ly
-0.38 after auxiliary then speech
-0.11 after auxiliary then word
-0.86 after away
-0.71 after back
0.06 after barack
0.21 after be then determiner
-0.55 after be then ed
-0.06 after be then ing
-0.63 after be then ly
-0.41 after be then word
-0.60 after because
0.13 after been
-0.99 after before
-0.58 after began
-0.38 after behind
0.10 after being
-0.77 after below
0.35 after ben
0.39 after bernie
-0.33 after better
-0.37 after between
-0.36 after beyond
0.57 after bob
-0.06 after both
-0.09 after breitbart
-0.43 after building
-0.13 after bush
-0.11 after but
-0.10 after by then a
0.10 after by then an
-0.14 after by then capital
0.34 after by then determiner
-0.47 after by then ing
-0.10 after by then ly
-0.17 after by then number
0.38 after by then s
0.09 after by then speech
-0.30 after by then word
-0.63 after call
-0.11 after calling
-0.15 after calls
-1.24 after came
-0.62 after campaign
-0.72 after candidate
0.37 after candidates
0.36 after capital then "
-0.22 after capital then ,
0.12 after capital then -
-0.21 after capital then .
0.51 after capital then :
-0.05 after capital then a
-0.12 after capital then and
0.48 after capital then as
0.23 after capital then be
-0.09 after capital then capital
-0.22 after capital then determiner
-0.30 after capital then ed
0.42 after capital then for
-0.62 after capital then from
-0.05 after capital then in
0.46 after capital then ing
-0.22 after capital then is
-0.31 after capital then ly
-0.11 after capital then number
0.41 after capital then of
-0.31 after capital then on
0.58 after capital then possessive
0.15 after capital then pronoun
-0.36 after capital then s
-0.48 after capital then speech
0.87 after capital then that
0.06 after capital then the
-0.09 after capital then to
0.29 after capital then was
0.15 after capital then with
-0.13 after capital then word
0.36 after carson
-0.25 after chains
-0.10 after change
0.31 after china
0.31 after christie
0.13 after classified
0.10 after clinton
0.92 after cnn
-0.54 after come
-0.68 after comes
0.24 after concerns
-0.68 after conference
-0.18 after congress
0.13 after congressional
0.50 after conservative
-0.70 after contest
-0.60 after contests
-0.38 after controversy
-0.52 after convention
-0.16 after could
0.08 after cruz
0.11 after david
-0.73 after delegates
0.19 after democrats
0.37 after details
0.11 after determiner then .
-0.10 after determiner then a
0.17 after determiner then capital
0.06 after determiner then ed
-0.07 after determiner then in
0.70 after determiner then ing
-0.59 after determiner then judging
-0.51 after determiner then ly
-0.05 after determiner then number
0.19 after determiner then of
-0.06 after determiner then preposition
0.15 after determiner then speech
0.07 after determiner then the
-0.46 after determiner then to
0.31 after determiner then with
-0.13 after determiner then word
-0.17 after determiner then “
-0.25 after did
-0.26 after donald
-1.12 after down
-0.63 after during
-0.49 after each
-0.42 after earlier
-0.12 after early
-0.10 after ed then .
-0.46 after ed then and
-0.79 after ed then by
-0.16 after ed then capital
-0.21 after ed then determiner
-0.10 after ed then for
-0.55 after ed then from
-0.22 after ed then in
-0.13 after ed then ly
-0.35 after ed then on
-0.26 after ed then preposition
-0.34 after ed then the
-0.35 after ed then to
-0.31 after ed then with
-0.67 after enough
-0.08 after even
-0.61 after every
0.45 after exactly
-0.28 after experts
-0.08 after far
-0.38 after fees
-0.23 after fields
-0.50 after filed
0.24 after fiorina
-0.57 after first
0.35 after florida
-0.05 after following
0.18 after for
0.13 after for then "
-0.39 after for then .
0.19 after for then a
0.33 after for then an
-0.20 after for then capital
0.17 after for then determiner
0.24 after for then ed
0.23 after for then ing
0.14 after for then s
-0.34 after for then word
0.21 after foreign
0.35 after former
-0.56 after forward
0.14 after four
0.40 after fox
-0.44 after free
-0.19 after from
0.35 after from then a
-0.39 after from then capital
0.19 after from then determiner
-0.76 after from then ed
-0.08 after from then ing
-0.76 after from then number
-0.44 after from then the
0.33 after from then word
-0.50 after goes
-0.60 after good
-0.11 after gop
-0.11 after gov
-0.43 after grayson
-0.66 after groups
-0.44 after had
-0.52 after has
-0.88 after have
0.19 after he
0.32 after help
0.24 after her
-0.76 after here
-0.06 after herself
0.63 after him
0.19 after himself
0.30 after his
-0.68 after home
-0.59 after host
0.57 after how
-0.32 after i
0.61 after if
0.22 after immigration
-0.12 after in
-0.16 after in then a
0.16 after in then an
-0.21 after in then capital
-0.16 after in then determiner
0.66 after in then ing
-0.55 after in then ly
-0.44 after in then number
0.28 after in then s
-0.62 after in then speech
-0.31 after in then the
-0.48 after in then word
-0.35 after includes
0.43 after increasingly
0.76 after ing then \$
-0.39 after ing then .
-0.54 after ing then and
-0.12 after ing then determiner
-0.22 after ing then for
-0.29 after ing then in
-0.40 after ing then preposition
0.41 after ing then s
-0.06 after ing then that
-0.68 after ing then to
-0.34 after ing then with
-0.30 after ing then word
0.26 after inside
-0.90 after into
-0.26 after is
-0.63 after is then a
-0.64 after is then determiner
-0.27 after is then ed
-0.82 after is then ly
0.65 after is then that
-0.60 after is then the
0.07 after is then to
-0.16 after is then word
-0.44 after isis
-0.50 after issues
0.23 after it
0.57 after it then "
0.43 after it then ,
-0.30 after it then .
-0.21 after it then a
0.51 after it then as
0.34 after it then auxiliary
-0.50 after it then ed
-0.44 after it then in
0.23 after it then possessive
-0.66 after it then preposition
0.11 after it then the
-0.46 after it then to
-0.06 after it then was
-0.32 after it then word
0.63 after it then “
-0.17 after its
-0.47 after itself
0.48 after jeb
-0.07 after john
0.42 after jon
-0.80 after judging then capital
-0.33 after judging then the
-0.33 after judging then with
0.09 after judging then word
-0.20 after just
0.35 after kasich
-0.25 after last
-0.54 after late
-0.35 after law
-0.42 after laws
-0.36 after led
0.29 after legal
0.17 after legislation
-0.09 after like
0.14 after little
-0.65 after ly then ,
-0.52 after ly then .
-0.70 after ly then by
-0.29 after ly then capital
-0.07 after ly then ed
-0.58 after ly then in
0.50 after ly then ing
0.16 after ly then number
-0.54 after ly then on
-0.61 after ly then preposition
0.31 after ly then s
-0.30 after ly then to
0.18 after ly then word
-0.92 after made
0.31 after manafort
-0.19 after many
0.48 after marco
-0.12 after mark
-0.10 after mass
-0.07 after matt
-0.74 after may
0.38 after me
0.34 after michael
-0.57 after might
-0.09 after mike
-0.50 after millions
-0.33 after monday
-0.64 after money
-0.54 after more
0.12 after most
0.25 after mr
0.61 after mrs
0.05 after ms
0.44 after msnbc
-0.20 after much
0.42 after murphy
-0.63 after muslims
0.11 after nearly
-0.15 after new
-0.36 after news
-0.66 after next
0.12 after no
0.65 after not
-0.17 after now
-0.33 after number then capital
0.19 after number then of
-0.73 after number then s
-0.51 after number then word
0.10 after obama
0.14 after of
0.15 after of then "
-0.24 after of then a
0.18 after of then an
0.12 after of then capital
0.06 after of then determiner
-0.16 after of then ed
0.10 after of then ing
-0.14 after of then ly
0.10 after of then number
0.19 after of then possessive
-0.42 after of then s
0.18 after of then the
-0.07 after of then word
0.25 after off
-0.35 after officer
0.09 after on
0.19 after on then an
-0.06 after on then capital
0.30 after on then determiner
-0.08 after on then ed
-0.72 after on then in
-0.17 after on then ing
-0.13 after on then it
0.27 after on then s
-0.72 after on then to
0.19 after on then word
0.12 after one
-0.56 after online
-0.06 after only
-1.19 after or
-0.74 after or then word
0.92 after other
-0.31 after others
-0.15 after our
0.70 after out
-0.35 after over
0.19 after party
-0.27 after paul
-0.16 after people
-0.37 after performance
-0.71 after pledged
-0.55 after point
-0.71 after points
-0.12 after policies
-0.33 after policy
-0.79 after political
-0.06 after politico
-0.39 after possessive then s
-0.55 after possessive then word
-0.50 after practices
-0.53 after preposition then \$
-0.59 after preposition then ,
-0.54 after preposition then .
-0.19 after preposition then :
0.16 after preposition then an
-0.61 after preposition then and
0.17 after preposition then as
-0.13 after preposition then be
-0.16 after preposition then by
0.16 after preposition then capital
-0.14 after preposition then determiner
0.26 after preposition then ed
-0.68 after preposition then for
-0.56 after preposition then in
0.35 after preposition then ing
-0.22 after preposition then it
-0.19 after preposition then ly
-0.62 after preposition then number
-0.66 after preposition then of
-0.39 after preposition then on
0.68 after preposition then preposition
-0.60 after preposition then pronoun
-0.08 after preposition then s
-0.59 after preposition then speech
0.75 after preposition then that
-0.08 after preposition then the
-0.08 after preposition then to
0.14 after preposition then word
-0.14 after president
-0.48 after private
-0.58 after process
0.71 after pronoun then and
0.16 after pronoun then auxiliary
0.26 after pronoun then be
0.18 after pronoun then is
-0.17 after pronoun then judging
0.20 after pronoun then ly
0.11 after pronoun then possessive
0.28 after pronoun then s
0.28 after pronoun then word
-0.46 after published
0.22 after questions
0.22 after quotation then a
-0.39 after quotation then auxiliary
0.20 after quotation then capital
-0.28 after quotation then determiner
0.13 after quotation then possessive
0.22 after quotation then pronoun
0.15 after raising
-1.00 after rates
-0.79 after rating
-0.59 after ratings
0.65 after ready
-0.54 after recognition
-0.38 after release
-0.53 after released
0.73 after reporters
0.16 after reports
0.54 after representative
0.36 after republican
0.08 after republicans
-0.23 after requests
-0.50 after restrictions
-0.44 after rights
0.32 after rival
-0.16 after robert
0.36 after rubio
0.21 after russia
0.15 after ryan
-0.49 after s then ,
-0.50 after s then -
-0.49 after s then .
-0.72 after s then :
-0.63 after s then and
0.26 after s then as
0.06 after s then auxiliary
0.28 after s then be
0.14 after s then capital
-0.91 after s then determiner
-0.17 after s then ed
-0.22 after s then for
-0.46 after s then from
0.29 after s then in
0.32 after s then ing
-0.19 after s then ly
0.26 after s then of
-0.62 after s then on
-0.10 after s then pronoun
0.13 after s then s
0.48 after s then that
-0.33 after s then the
-0.20 after s then to
-0.27 after s then with
0.08 after s then word
-0.83 after said
0.34 after sanders
0.09 after saturday
-0.34 after say
-0.42 after says
-0.48 after scandal
-0.47 after scheduled
-0.36 after secretary
-0.17 after security
-0.58 after seemed
-0.44 after sen
0.47 after senator
-0.85 after server
0.12 after several
0.30 after she
-0.73 after should
-0.70 after show
-0.33 after shows
-0.57 after sign
-0.23 after similar
-0.30 after since
-0.42 after slot
-0.58 after someone
-0.17 after something
-0.53 after speech then ,
-0.76 after speech then .
-0.13 after speech then capital
-0.07 after speech then determiner
0.32 after speech then of
-0.34 after speech then preposition
-0.67 after speech then pronoun
-0.60 after speech then that
-0.56 after speech then the
-0.16 after speech then to
0.45 after spending
-0.47 after stage
0.20 after states
-0.14 after steve
0.37 after steven
-0.45 after such
-0.40 after sunday
-0.63 after superdelegates
-0.81 after support
0.34 after supporters
-0.64 after system
-0.68 after tank
0.09 after tax
-0.29 after ted
-0.28 after texas
-1.23 after than
0.37 after that
0.20 after that then "
0.68 after that then ,
0.55 after that then a
-0.63 after that then auxiliary
-0.37 after that then be
0.43 after that then by
0.23 after that then capital
0.31 after that then determiner
-0.86 after that then ed
0.54 after that then in
0.15 after that then ing
-0.66 after that then is
0.35 after that then it
-0.35 after that then ly
0.35 after that then number
-0.13 after that then possessive
0.32 after that then preposition
0.39 after that then pronoun
-0.25 after that then s
-0.65 after that then speech
0.30 after that then the
-0.30 after that then was
0.46 after that then “
-0.34 after the then "
-0.07 after the then capital
-0.18 after the then determiner
0.36 after the then judging
-0.17 after the then number
-0.06 after the then possessive
0.08 after the then s
-0.24 after the then speech
0.17 after the then word
-0.12 after the then “
0.11 after their
0.33 after them
0.39 after themselves
0.08 after then
0.41 after there
-0.31 after these
0.13 after they
0.21 after this
0.23 after those
-0.39 after three
-0.87 after through
-0.82 after thursday
0.53 after to then "
-0.34 after to then ,
-0.20 after to then a
-0.09 after to then an
-0.19 after to then auxiliary
-0.12 after to then be
0.07 after to then capital
-0.47 after to then determiner
0.49 after to then ing
-0.46 after to then judging
0.05 after to then ly
-0.29 after to then number
0.30 after to then possessive
-0.10 after to then s
0.08 after to then speech
-0.06 after to then the
0.27 after to then word
0.21 after to then “
-0.92 after together
-0.14 after too
-0.47 after took
-0.29 after toward
-0.52 after transcripts
0.17 after trump
-0.27 after tuesday
-0.60 after two
-0.08 after u.s.
-0.54 after under
0.10 after undocumented
-1.05 after until
-0.65 after up
0.11 after upon
0.62 after usa
0.28 after victory
-0.84 after vote
0.67 after voters
-0.64 after votes
-0.24 after voting
-0.39 after wall
-0.27 after was
-0.26 after was then "
0.11 after was then a
-0.61 after was then capital
-0.85 after was then ed
-0.49 after was then ing
0.28 after was then ly
-0.58 after was then speech
0.72 after was then that
-0.37 after was then the
0.06 after we
0.33 after wednesday
-0.33 after were
0.79 after what
-0.28 after when
0.56 after where
0.72 after whether
0.18 after which
-0.41 after while
-0.25 after who
0.87 after why
0.20 after will
-0.10 after with
0.20 after with then a
0.33 after with then an
-0.21 after with then capital
-0.53 after with then determiner
-0.06 after with then ing
-0.13 after with then number
-0.51 after with then s
0.27 after with then the
-0.23 after with then word
-0.45 after within
-0.75 after without
0.21 after women
0.28 after word then "
-0.32 after word then ,
-0.40 after word then -
-0.59 after word then .
-0.77 after word then :
-0.35 after word then ;
-0.05 after word then a
-0.21 after word then an
-0.46 after word then and
0.62 after word then as
-0.33 after word then auxiliary
0.29 after word then be
-0.07 after word then by
0.40 after word then capital
0.18 after word then determiner
-0.37 after word then ed
0.25 after word then for
-0.50 after word then from
-0.69 after word then in
-0.46 after word then ing
-0.20 after word then is
-0.18 after word then judging
-0.43 after word then ly
-0.35 after word then of
-0.09 after word then on
0.35 after word then possessive
-0.74 after word then preposition
0.09 after word then pronoun
0.33 after word then s
0.09 after word then speech
-0.06 after word then to
-0.15 after word then was
-0.15 after word then with
0.19 after word then word
-0.82 after word then —
-0.14 after word then “
-0.60 after work
0.56 after workers
-0.26 after would
-0.58 after wrong
0.57 after yes
0.25 after yet
-0.19 after you
-0.26 after your
-0.46 after —
0.20 after — then and
-0.35 after — then word
-0.15 after “
-0.23 ending ace
-0.30 ending ack
-0.28 ending ad subject inherited
-0.74 ending ad subject own name
-0.12 ending ad subject own word
0.09 ending ade
0.26 ending ads
-0.11 ending age
0.48 ending aid
-0.38 ending ail
-0.12 ending aim
-0.19 ending ain
-0.10 ending ak subject inherited
-0.42 ending ak subject own name
-0.83 ending ak subject own noun
-0.21 ending ak subject own word
-0.48 ending aks
-0.23 ending al subject inherited
0.12 ending al subject own name
-0.26 ending al subject own noun
-0.21 ending al subject own word
-0.31 ending alk
-0.32 ending all
-0.23 ending als
-0.07 ending ame
0.61 ending ams
-0.43 ending an subject inherited
0.24 ending an subject own i
0.14 ending an subject own name
-0.40 ending an subject own noun
-0.32 ending an subject own word
-0.20 ending and
-0.14 ending ans
-0.09 ending ant
-0.48 ending ar subject inherited
0.42 ending ar subject own it
-0.09 ending ar subject own name
0.20 ending ar subject own noun
-0.11 ending ar subject own they
-0.49 ending ard
-0.20 ending are
0.16 ending arm
0.07 ending arn
0.14 ending ars
0.16 ending ary
0.09 ending as subject inherited
-0.49 ending as subject own noun
-0.71 ending as subject own word
-0.45 ending ase
-0.17 ending ask
-0.21 ending asm
0.20 ending ast
-0.08 ending ate
-0.57 ending ave
-0.78 ending aw subject own he
0.31 ending aw subject own name
0.16 ending aw subject own noun
-0.32 ending ay subject own it
0.09 ending ay subject own name
0.18 ending ay subject own noun
0.22 ending ay subject own they
0.42 ending ay subject own word
-0.26 ending ay subject own you
0.76 ending ays
-0.46 ending ban
0.18 ending be subject own word
0.45 ending bed
0.32 ending ber
0.46 ending bes
-0.09 ending cal
0.08 ending ce subject inherited
-0.14 ending ce subject own name
-0.27 ending ce subject own noun
-0.31 ending ce subject own word
0.34 ending ced
0.39 ending ces
-0.53 ending ch subject inherited
-0.67 ending ch subject own name
-0.49 ending ch subject own noun
-0.07 ending ch subject own word
-0.45 ending ck subject inherited
0.20 ending ck subject own name
-0.28 ending ck subject own noun
-0.15 ending ck subject own word
-0.27 ending cks
-0.46 ending cly
0.19 ending cry
-0.07 ending ct subject inherited
0.08 ending ct subject own name
0.59 ending ct subject own noun
-0.47 ending ct subject own word
-0.25 ending cts
-0.18 ending cus
-0.15 ending dds
-0.28 ending de subject inherited
-0.41 ending de subject own name
-0.19 ending dea
-0.08 ending ded
-0.19 ending der
-0.29 ending des
-0.24 ending dge
-0.18 ending dit
0.47 ending dly
-0.20 ending ds subject inherited
-0.14 ending ds subject own he
0.09 ending ds subject own name
-0.16 ending ds subject own noun
0.24 ending ds subject own word
-0.08 ending ea subject inherited
-0.71 ending ea subject own noun
-0.13 ending ea subject own word
-0.45 ending ead
-0.52 ending eak
-0.35 ending eal
-0.33 ending ean
-0.46 ending eas
-0.58 ending ech
0.09 ending ect
0.47 ending ed subject inverted name
-0.32 ending ed subject inverted noun
-0.08 ending ed subject inverted word
0.41 ending ed subject own he
0.21 ending ed subject own i
0.06 ending ed subject own it
0.20 ending ed subject own name
0.22 ending ed subject own noun
0.21 ending ed subject own others
0.25 ending ed subject own she
0.22 ending ed subject own someone
-0.10 ending ed subject own word
0.26 ending ed subject own you
-0.16 ending ee subject inherited
0.24 ending ee subject own they
-0.42 ending eed
-0.23 ending eek
-0.15 ending eel
0.10 ending eem
-0.22 ending eep
-0.22 ending ees
0.32 ending ef subject inherited
-0.51 ending ef subject own noun
-0.11 ending ef subject own word
-0.56 ending egy
-0.17 ending ek subject own word
0.33 ending eks
-0.09 ending el subject inherited
-0.71 ending elf
-0.11 ending ell
-0.62 ending elt
-0.12 ending em subject inherited
0.47 ending ems
-0.19 ending en subject inherited
-0.76 ending en subject own he
0.14 ending en subject own name
-0.23 ending en subject own word
0.06 ending end
-0.18 ending ent
-0.16 ending ep subject inherited
0.08 ending ep subject own word
-0.30 ending ept
-0.29 ending er subject inherited
-0.66 ending er subject own he
-0.17 ending er subject own name
0.23 ending er subject own noun
-0.40 ending er subject own they
0.27 ending er subject own word
0.06 ending ern
-0.31 ending ers
-0.13 ending es subject inherited
0.62 ending es subject inverted name
-0.38 ending es subject own he
-0.35 ending es subject own it
0.12 ending es subject own name
0.10 ending es subject own noun
-0.43 ending es subject own she
-0.42 ending es subject own word
-0.24 ending ess
-0.06 ending est
0.33 ending et subject inherited
-0.79 ending et subject own noun
-0.21 ending et subject own word
-0.09 ending eve
-0.16 ending ew subject inherited
0.16 ending ew subject own he
-0.52 ending ew subject own name
0.23 ending ew subject own word
-0.33 ending ews
0.06 ending fed
0.05 ending fer
-0.41 ending fly
-0.10 ending ful
0.07 ending fun
0.25 ending fy subject own noun
-0.38 ending fy subject own they
-0.21 ending fy subject own word
-0.71 ending ge subject inherited
-0.35 ending ge subject own noun
0.21 ending ge subject own word
0.29 ending ged
-0.16 ending ger
-0.27 ending ges
-0.30 ending ght
0.06 ending gly
-0.47 ending gn subject own name
-0.88 ending gn subject own noun
-0.28 ending gn subject own word
-0.42 ending gns
-0.15 ending gry
0.13 ending gth
0.48 ending gue
-0.19 ending gy subject inherited
-0.14 ending gy subject own name
-0.55 ending gy subject own noun
-0.33 ending gy subject own word
-0.49 ending hes
-0.44 ending hit
-0.31 ending ht subject inherited
-0.34 ending ht subject own he
0.19 ending ht subject own name
-0.12 ending ht subject own noun
-0.09 ending ht subject own she
-0.08 ending ht subject own they
-0.10 ending ht subject own word
-0.05 ending hts
-0.16 ending ibe
-0.26 ending ice
0.32 ending id subject inherited
0.13 ending id subject inverted name
1.06 ending id subject inverted noun
0.56 ending id subject own he
0.05 ending id subject own i
0.63 ending id subject own it
0.32 ending id subject own name
0.21 ending id subject own noun
0.52 ending id subject own she
-0.32 ending ide
0.06 ending ied
-0.10 ending ief
-0.28 ending ies
-0.14 ending iew
0.29 ending ify
-0.52 ending ign
0.17 ending ike
-0.71 ending il subject own name
-0.39 ending il subject own noun
-0.72 ending il subject own word
0.24 ending ile
-0.38 ending ils
-0.17 ending im subject inherited
-0.16 ending im subject own noun
0.18 ending im subject own word
-0.19 ending ims
-0.40 ending in subject own name
-0.40 ending in subject own noun
-0.11 ending ind
-0.39 ending ine
-0.21 ending ink
0.40 ending ins
-0.07 ending int
-0.10 ending iny
-0.16 ending ire
-0.19 ending irm
-0.12 ending ise
0.13 ending ish
0.14 ending ism
-0.15 ending ist
-0.21 ending it subject inherited
-0.20 ending it subject own name
-0.19 ending it subject own noun
-0.55 ending it subject own word
-0.08 ending ite
0.67 ending its
-0.13 ending ity
0.11 ending ive
0.09 ending ize
-0.20 ending ke subject inherited
-0.09 ending ke subject own he
-0.40 ending ke subject own name
0.18 ending ke subject own noun
-0.19 ending ke subject own word
0.21 ending ked
-0.35 ending ken
-0.09 ending kes
-0.63 ending ks subject inherited
-0.21 ending ks subject own he
0.09 ending ks subject own name
-0.21 ending ks subject own noun
0.23 ending ks subject own she
-0.32 ending ks subject own word
-0.31 ending lan
-0.39 ending lar
-0.15 ending ld subject inherited
0.31 ending ld subject own he
0.46 ending ld subject own name
-0.10 ending ld subject own noun
0.11 ending ld subject own she
0.39 ending ld subject own word
-0.80 ending le subject own word
0.30 ending led
-0.74 ending lf subject inherited
-1.00 ending lf subject own name
-1.18 ending lf subject own noun
-0.45 ending lit
-0.14 ending lk subject inherited
-0.39 ending lk subject own name
-0.06 ending lk subject own word
0.16 ending lks
0.05 ending ll subject inherited
-0.41 ending ll subject own he
-0.29 ending ll subject own name
-0.26 ending ll subject own word
0.21 ending lls
-0.49 ending lly
-0.38 ending low
-0.24 ending ls subject inherited
0.62 ending ls subject own name
-0.25 ending ls subject own noun
0.28 ending lt subject own noun
-0.13 ending lty
0.18 ending ly subject inherited
-0.64 ending ly subject own he
-0.40 ending ly subject own name
-0.14 ending ly subject own noun
-0.09 ending me subject inherited
0.37 ending me subject own name
-0.27 ending me subject own noun
-0.59 ending me subject own word
0.26 ending med
-0.30 ending mes
0.10 ending mit
-0.32 ending ms subject inherited
0.74 ending ms subject own he
0.24 ending ms subject own it
0.30 ending ms subject own name
-0.07 ending ms subject own noun
-0.20 ending nce
-0.19 ending nd subject inherited
-0.28 ending nd subject own he
-0.31 ending nd subject own name
-0.21 ending nd subject own she
-0.36 ending nd subject own they
0.06 ending nd subject own word
0.06 ending nds
-0.17 ending ne subject inherited
-0.71 ending ne subject own noun
0.07 ending ned
-0.22 ending new
0.10 ending ng subject inherited
-0.53 ending ng subject own he
0.16 ending ng subject own name
-0.14 ending ng subject own she
0.18 ending ng subject own they
-0.40 ending ng subject own we
0.07 ending ng subject own word
-0.53 ending nge
-0.15 ending nk subject inherited
0.07 ending nk subject own i
-0.11 ending nk subject own name
0.16 ending nk subject own noun
-0.18 ending nk subject own they
-0.20 ending nk subject own word
-0.14 ending nks
0.11 ending now
-0.22 ending ns subject inherited
-0.10 ending ns subject own he
0.09 ending ns subject own name
-0.33 ending ns subject own noun
-0.26 ending ns subject own word
-0.32 ending nse
-0.60 ending nt subject own he
-0.38 ending nt subject own it
-0.12 ending nt subject own name
-0.38 ending nt subject own noun
0.27 ending nt subject own she
-0.21 ending nt subject own they
-0.20 ending nt subject own word
-0.46 ending nth
-0.11 ending ny subject inherited
-0.17 ending ny subject own word
-0.09 ending oal
0.29 ending ock
-0.18 ending od subject own he
0.20 ending od subject own name
-0.65 ending od subject own word
0.25 ending oed
-0.40 ending oes
-0.24 ending ok subject inherited
-0.34 ending ok subject own name
-0.34 ending ok subject own noun
-0.41 ending ok subject own word
-0.37 ending oke
-0.07 ending oks
0.20 ending old
-0.53 ending on subject own name
-0.17 ending on subject own noun
0.06 ending on subject own word
-0.14 ending ond
-0.18 ending ons
-0.34 ending ood
-0.29 ending ook
0.28 ending ope
-0.72 ending or subject own noun
0.13 ending or subject own word
-0.27 ending ort
-0.63 ending ory
0.32 ending ose
-0.12 ending ost
0.05 ending ote
-0.08 ending oud
-0.41 ending ove
-0.29 ending ow subject inherited
0.06 ending ow subject own name
-0.26 ending ow subject own noun
-0.30 ending ow subject own they
0.10 ending ow subject own we
0.18 ending ow subject own word
-0.19 ending ow subject own you
0.10 ending ows
-0.10 ending pe subject inherited
0.53 ending pe subject own name
-0.13 ending pe subject own noun
0.18 ending pe subject own word
0.14 ending ped
-0.79 ending pen
0.28 ending pes
-0.44 ending ple
0.12 ending ppy
-0.39 ending pt subject own name
-0.28 ending pt subject own noun
-0.11 ending pt subject own word
-0.45 ending put
-0.06 ending py subject inherited
-0.14 ending que
0.60 ending ray
-0.52 ending rd subject inherited
0.09 ending rd subject own noun
-0.10 ending rd subject own word
-0.39 ending rds
-0.15 ending re subject inherited
-0.39 ending re subject own noun
0.19 ending re subject own they
-0.40 ending re subject own word
-0.20 ending ree
-0.12 ending ret
-0.43 ending rge
-0.74 ending rks
0.21 ending rm subject own noun
-0.16 ending rm subject own word
-0.27 ending rn subject own name
-0.33 ending rn subject own noun
0.19 ending rn subject own word
-0.29 ending rns
0.14 ending rry
-0.32 ending rs subject inherited
0.31 ending rs subject own he
0.06 ending rs subject own it
0.09 ending rs subject own name
-0.46 ending rs subject own noun
0.40 ending rs subject own she
-0.30 ending rs subject own word
0.10 ending rse
-0.34 ending rt subject inherited
-0.26 ending rt subject own he
0.11 ending rt subject own name
-0.09 ending rt subject own noun
-0.94 ending rt subject own they
-0.11 ending rt subject own word
-0.60 ending rt subject own you
0.11 ending rth
-0.42 ending rts
-0.06 ending ry subject inherited
-0.53 ending ry subject own name
0.27 ending ry subject own noun
-0.29 ending ry subject own word
-0.31 ending sal
-0.57 ending saw
0.16 ending say
-0.15 ending se subject inherited
-0.68 ending se subject own he
-0.05 ending se subject own name
0.10 ending se subject own noun
-0.10 ending se subject own word
0.15 ending sed
0.05 ending see
-0.37 ending sen
0.41 ending ses
0.13 ending set
0.11 ending sh subject own name
-0.23 ending sh subject own noun
-0.75 ending sh subject own word
-0.17 ending sk subject inherited
0.13 ending sk subject own name
-0.43 ending sk subject own word
0.23 ending sks
-0.15 ending sm subject inherited
-0.06 ending sm subject own noun
0.30 ending sm subject own word
-0.61 ending son
0.21 ending ss subject inherited
-0.07 ending ss subject own name
-0.36 ending ss subject own noun
-0.21 ending ss subject own word
-0.09 ending st subject inherited
0.39 ending st subject own name
-0.21 ending st subject own noun
-0.12 ending st subject own word
0.05 ending sts
-0.43 ending sue
-0.20 ending te subject inherited
0.62 ending te subject inverted name
-0.23 ending te subject own noun
-0.14 ending te subject own she
0.12 ending te subject own they
0.32 ending ted
-0.10 ending ter
0.06 ending tes
-0.51 ending th subject inherited
-0.54 ending th subject own name
-0.26 ending th subject own noun
0.24 ending th subject own word
-0.09 ending tic
-0.29 ending tly
-0.26 ending ts subject inherited
-0.19 ending ts subject own he
0.31 ending ts subject own it
0.56 ending ts subject own name
-0.17 ending ts subject own noun
-0.10 ending ts subject own she
-0.45 ending ts subject own word
0.08 ending ty subject inherited
-0.19 ending ty subject own noun
-0.48 ending ty subject own word
0.34 ending ubt
-0.49 ending ue subject inherited
0.25 ending ue subject own name
0.06 ending ue subject own word
-0.36 ending ued
-0.56 ending ues
-0.35 ending uit
0.19 ending ul subject inherited
-0.26 ending ul subject own word
-0.52 ending ule
-0.17 ending un subject inherited
0.22 ending un subject own word
-0.32 ending und
-0.54 ending unt
-0.46 ending ure
-0.72 ending urn
0.25 ending us subject inherited
-0.08 ending us subject own name
-0.31 ending us subject own noun
-0.20 ending us subject own word
0.27 ending use
-0.34 ending ush
0.40 ending uss
0.16 ending ut subject inherited
-0.17 ending ut subject own name
-0.39 ending ut subject own word
0.07 ending ute
0.14 ending uts
-0.23 ending val
-0.19 ending ve subject inherited
-0.14 ending ve subject own he
-0.09 ending ve subject own i
-0.29 ending ve subject own name
-0.05 ending ve subject own noun
-0.69 ending ve subject own she
-0.25 ending ve subject own they
0.22 ending ve subject own word
-0.69 ending ved
-0.27 ending ves
0.14 ending wed
0.25 ending wn subject inherited
-0.56 ending wn subject own name
-0.11 ending wn subject own noun
-0.10 ending wn subject own word
0.22 ending ws subject inherited
0.07 ending ws subject own he
-0.25 ending ws subject own name
-0.13 ending ws subject own word
0.11 ending yed
-0.09 ending ys subject inherited
0.47 ending ys subject inverted name
0.63 ending ys subject own it
0.74 ending ys subject own name
0.53 ending ys subject own noun
0.88 ending ys subject own she
0.24 ending ys subject own word
-0.24 ending ze subject inherited
-0.12 ending ze subject own name
0.17 ending ze subject own noun
0.20 ending ze subject own word
0.23 ending zed
0.36 ending zes
-0.70 judging after ,
-0.97 judging after .
-0.28 judging after a
-0.05 judging after an
-0.69 judging after and
-0.08 judging after as
-0.61 judging after auxiliary
-0.57 judging after be
0.21 judging after capital
0.16 judging after determiner
0.18 judging after ed
0.47 judging after for
-0.07 judging after from
-0.38 judging after in
-0.44 judging after ing
0.43 judging after it
-0.68 judging after ly
0.13 judging after of
0.26 judging after on
0.21 judging after preposition
-0.13 judging after pronoun
0.10 judging after s
0.18 judging after the
0.06 judging after to
-0.24 judging after with
0.61 judging before )
0.78 judging before ,
-0.20 judging before -
0.07 judging before a
0.57 judging before and
-0.36 judging before be
-0.09 judging before by
0.17 judging before capital
-0.48 judging before determiner
0.26 judging before ed
-0.50 judging before edge
-0.85 judging before for
0.32 judging before in
0.27 judging before ing
0.17 judging before is
0.19 judging before ly
-0.35 judging before number
0.42 judging before of
-0.29 judging before on
-0.41 judging before possessive
-0.48 judging before preposition
0.42 judging before s
-0.36 judging before speech
-0.36 judging before that
-1.01 judging before the
-0.21 judging before to
0.17 judging before was
-0.19 judging before word
-0.16 judging subject inherited
0.21 judging subject inverted name
-0.19 judging subject inverted noun
-0.34 judging subject own i
0.37 judging subject own it
0.38 judging subject own name
-0.18 judging subject own noun
-0.10 judging subject own she
0.13 judging subject own we
-0.08 judging subject own word
0.42 listener
-0.36 other
-0.35 other after \$
-0.38 other after (
0.05 other after )
-0.52 other after ,
-0.05 other after -
-0.52 other after .
0.39 other after :
-0.33 other after ;
-0.84 other after ?
0.18 other after a
0.24 other after an
-0.50 other after and
-0.75 other after auxiliary
-0.57 other after be
-0.14 other after by
0.13 other after determiner
-0.61 other after ed
0.13 other after from
-0.29 other after in
0.09 other after ing
-0.13 other after is
-0.09 other after it
-0.63 other after judging
-0.53 other after ly
-0.69 other after number
0.23 other after of
-1.02 other after or
-0.93 other after possessive
0.19 other after preposition
-0.22 other after pronoun
-0.21 other after quotation
-0.27 other after s
-0.97 other after speech
0.11 other after that
0.10 other after to
-0.20 other after was
-0.31 other after word
-0.64 other after —
-0.22 other before "
-0.06 other before )
0.62 other before ,
0.21 other before -
0.12 other before :
-0.38 other before a
-0.28 other before an
-0.23 other before and
-0.60 other before as
-0.25 other before auxiliary
0.44 other before by
-0.11 other before capital
-0.25 other before determiner
0.25 other before ed
-0.34 other before edge
-1.00 other before for
-0.34 other before in
-0.44 other before ing
0.53 other before is
-0.20 other before it
-0.11 other before judging
0.33 other before ly
-0.36 other before number
-0.57 other before of
-0.64 other before on
-0.58 other before or
-0.48 other before possessive
-0.26 other before preposition
0.13 other before pronoun
0.25 other before s
0.55 other before speech
-0.65 other before that
-0.82 other before the
-0.31 other before to
0.16 other before was
-0.19 other before with
-0.13 other before word
-0.19 other before —
-0.05 other before ”
-0.20 other subject inherited
-0.23 other subject inverted name
-0.14 other subject inverted noun
-0.43 other subject inverted word
-0.35 other subject own he
0.29 other subject own i
-0.33 other subject own it
-0.26 other subject own noun
0.32 other subject own others
-0.33 other subject own she
-0.39 other subject own they
-0.17 other subject own word
0.12 speech after \$
0.56 speech after ,
0.39 speech after -
0.60 speech after .
0.16 speech after :
0.13 speech after ;
0.21 speech after a
-0.23 speech after an
-0.61 speech after and
-0.20 speech after as
-0.26 speech after auxiliary
-0.17 speech after be
0.39 speech after capital
-0.16 speech after for
-0.42 speech after from
0.44 speech after in
-0.10 speech after ing
0.06 speech after it
-0.10 speech after judging
-0.20 speech after ly
-0.16 speech after number
-0.31 speech after of
0.06 speech after on
-0.36 speech after preposition
0.20 speech after pronoun
0.06 speech after quotation
-0.06 speech after s
0.16 speech after speech
0.37 speech after that
-0.09 speech after the
-0.16 speech after to
-0.16 speech after was
-0.17 speech after word
0.22 speech after —
0.67 speech before "
-0.68 speech before (
0.08 speech before )
1.04 speech before ,
0.31 speech before -
-0.48 speech before a
-0.73 speech before an
0.10 speech before and
-0.53 speech before as
-0.23 speech before auxiliary
0.33 speech before capital
-0.43 speech before determiner
-0.79 speech before ed
0.33 speech before edge
-1.01 speech before for
-0.37 speech before from
-0.13 speech before in
-0.27 speech before ing
0.35 speech before is
-0.07 speech before it
-0.08 speech before ly
-0.14 speech before number
-0.33 speech before of
0.12 speech before on
-0.09 speech before possessive
0.18 speech before preposition
0.26 speech before pronoun
0.58 speech before s
0.24 speech before speech
-0.72 speech before that
-1.31 speech before the
-0.52 speech before to
0.05 speech before was
0.18 speech before word
0.34 speech before —
0.70 speech before ”
-0.24 speech subject inherited
0.49 speech subject inverted name
0.41 speech subject inverted noun
-0.19 speech subject inverted word
0.18 speech subject own i
0.13 speech subject own it
0.18 speech subject own name
0.10 speech subject own noun
0.54 speech subject own others
-0.23 speech subject own they
-0.09 speech subject own word
-0.24 speech subject own you
-0.57 subject inherited after )
-0.42 subject inherited after ,
-0.25 subject inherited after -
-0.22 subject inherited after .
-0.18 subject inherited after ;
-0.34 subject inherited after ?
0.40 subject inherited after an
-0.98 subject inherited after and
0.14 subject inherited after as
-0.63 subject inherited after auxiliary
-0.16 subject inherited after be
0.25 subject inherited after by
0.18 subject inherited after capital
-0.11 subject inherited after determiner
-0.32 subject inherited after ed
0.24 subject inherited after for
-0.20 subject inherited after from
0.06 subject inherited after in
-0.62 subject inherited after ing
-0.08 subject inherited after is
0.21 subject inherited after it
-0.58 subject inherited after judging
-0.56 subject inherited after ly
-0.90 subject inherited after number
-0.66 subject inherited after or
-0.54 subject inherited after possessive
0.30 subject inherited after quotation
-0.35 subject inherited after s
-0.82 subject inherited after speech
0.14 subject inherited after that
0.05 subject inherited after to
-0.53 subject inherited after was
-0.07 subject inherited after with
-0.35 subject inherited after word
-0.20 subject inherited after —
0.42 subject inverted name after a
0.23 subject inverted name after capital
0.54 subject inverted name after determiner
-0.20 subject inverted name after the
0.39 subject inverted name after word
-0.37 subject inverted noun after a
0.44 subject inverted noun after determiner
0.85 subject inverted word after capital
-0.37 subject inverted word after s
-0.24 subject inverted word after to
-0.71 subject inverted word after word
0.53 subject own he after ,
0.42 subject own he after .
0.38 subject own he after :
-0.52 subject own he after an
0.18 subject own he after as
-0.09 subject own he after auxiliary
-0.25 subject own he after capital
-0.12 subject own he after determiner
-0.45 subject own he after for
-0.28 subject own he after in
-0.19 subject own he after ing
-0.07 subject own he after it
0.41 subject own he after of
0.06 subject own he after on
-0.07 subject own he after preposition
-0.15 subject own he after quotation
0.28 subject own he after s
0.18 subject own he after speech
0.34 subject own he after that
-0.36 subject own he after the
-0.37 subject own he after to
0.20 subject own he after was
-0.55 subject own he after with
0.07 subject own he after word
0.28 subject own i after ,
-0.09 subject own i after .
0.16 subject own i after a
0.44 subject own i after determiner
0.08 subject own i after it
-0.08 subject own i after preposition
-0.11 subject own i after pronoun
-0.32 subject own i after that
-0.22 subject own i after the
0.07 subject own i after to
-0.20 subject own i after word
-0.15 subject own it after ,
0.10 subject own it after .
-0.28 subject own it after a
-0.21 subject own it after capital
-0.62 subject own it after determiner
-0.18 subject own it after for
0.16 subject own it after preposition
-0.27 subject own it after the
0.11 subject own it after to
0.08 subject own it after word
-0.72 subject own name after \$
0.31 subject own name after .
0.36 subject own name after :
-0.07 subject own name after ;
0.07 subject own name after a
-0.40 subject own name after and
-0.43 subject own name after as
-0.15 subject own name after auxiliary
-0.73 subject own name after be
-0.27 subject own name after by
0.35 subject own name after capital
-0.13 subject own name after ed
0.10 subject own name after for
-0.60 subject own name after from
-0.28 subject own name after in
0.14 subject own name after ing
-0.20 subject own name after is
0.39 subject own name after it
-0.07 subject own name after judging
-0.45 subject own name after ly
0.20 subject own name after number
-0.10 subject own name after on
0.10 subject own name after preposition
0.24 subject own name after pronoun
0.11 subject own name after quotation
0.37 subject own name after s
-0.31 subject own name after speech
0.48 subject own name after that
0.38 subject own name after the
0.18 subject own name after to
-0.46 subject own name after was
-0.14 subject own name after with
0.17 subject own name after word
-0.42 subject own name after —
-0.75 subject own noun after (
-0.22 subject own noun after ,
-0.16 subject own noun after -
-0.26 subject own noun after .
0.14 subject own noun after :
-0.45 subject own noun after ?
-0.08 subject own noun after a
-0.42 subject own noun after an
-0.53 subject own noun after and
-0.17 subject own noun after as
-0.74 subject own noun after auxiliary
-0.55 subject own noun after be
-0.14 subject own noun after by
-0.06 subject own noun after capital
-0.21 subject own noun after determiner
0.06 subject own noun after for
-0.20 subject own noun after from
-0.53 subject own noun after in
0.40 subject own noun after it
-0.06 subject own noun after judging
-0.20 subject own noun after ly
0.12 subject own noun after number
0.26 subject own noun after of
0.08 subject own noun after on
-0.57 subject own noun after or
-0.36 subject own noun after possessive
-0.16 subject own noun after quotation
-0.51 subject own noun after s
-0.28 subject own noun after speech
0.29 subject own noun after that
0.11 subject own noun after to
0.06 subject own noun after was
-0.09 subject own noun after with
-0.26 subject own noun after word
-0.73 subject own noun after —
1.02 subject own she after .
0.53 subject own she after an
-0.34 subject own she after as
-0.30 subject own she after capital
0.19 subject own she after determiner
0.60 subject own she after for
-0.21 subject own she after in
-0.45 subject own she after it
-0.13 subject own she after of
0.07 subject own she after on
0.13 subject own she after preposition
-0.47 subject own she after quotation
0.43 subject own she after s
-0.40 subject own she after that
-0.31 subject own she after the
-0.13 subject own she after to
0.07 subject own she after word
0.56 subject own they after ,
0.26 subject own they after .
-0.19 subject own they after as
-0.39 subject own they after capital
0.34 subject own they after determiner
-0.38 subject own they after ed
-0.71 subject own they after for
-0.78 subject own they after it
-0.32 subject own they after on
-0.31 subject own they after preposition
-0.15 subject own they after pronoun
-0.13 subject own they after s
0.26 subject own they after that
-0.25 subject own they after the
-0.14 subject own they after to
-0.79 subject own they after with
-0.51 subject own they after word
0.38 subject own we after ,
0.73 subject own we after determiner
0.07 subject own we after preposition
-0.27 subject own we after to
-0.10 subject own we after word
0.26 subject own word after )
-0.21 subject own word after ,
0.24 subject own word after -
-0.91 subject own word after .
-0.29 subject own word after :
-0.07 subject own word after ;
0.22 subject own word after a
-0.29 subject own word after an
-0.96 subject own word after and
-0.24 subject own word after as
-0.55 subject own word after auxiliary
-0.05 subject own word after be
-0.32 subject own word after by
0.25 subject own word after capital
0.14 subject own word after determiner
-0.25 subject own word after ed
-0.07 subject own word after for
0.32 subject own word after from
-0.29 subject own word after in
-0.28 subject own word after ing
-0.37 subject own word after is
0.53 subject own word after it
-0.49 subject own word after judging
-0.10 subject own word after ly
-0.36 subject own word after number
-0.16 subject own word after of
0.14 subject own word after on
-0.60 subject own word after or
-0.49 subject own word after possessive
-0.47 subject own word after quotation
-0.29 subject own word after s
-0.86 subject own word after speech
0.06 subject own word after that
0.05 subject own word after the
-0.31 subject own word after to
0.12 subject own word after was
0.10 subject own word after with
-0.14 subject own word after word
0.14 subject own you after ,
-0.53 subject own you after capital
-0.24 subject own you after preposition
0.14 subject own you after to
-0.47 subject own you after word
-0.30 word accept
-0.25 word accept after determiner
-0.14 word accept after the
-0.39 word accept subject own name
-0.28 word accept subject own noun
-0.11 word accept subject own word
-0.72 word accepted
-0.22 word accepted subject own name
-0.08 word accepting
0.18 word accepting after s
-0.18 word accepting subject inherited
-0.54 word account
-0.58 word account after ,
0.23 word account after of
-0.54 word account after word
-0.46 word account subject inherited
-0.09 word account subject own name
-1.26 word account subject own noun
-0.38 word account subject own word
-0.11 word accusations
0.35 word accusations after of
-0.47 word accusations after that
-0.29 word accusations subject inherited
0.26 word accusations subject own word
0.16 word accused
0.20 word accused after capital
-0.38 word accused after of
0.36 word accused after the
0.09 word accused subject inherited
0.71 word accused subject own he
0.50 word accused subject own name
-0.60 word accused subject own noun
0.12 word accuses
0.09 word accuses after capital
0.28 word accuses subject own noun
0.18 word accusing
0.06 word accusing subject inherited
0.25 word acknowledge
0.08 word acknowledge after that
0.07 word acknowledge subject own noun
-0.20 word acknowledge subject own word
0.36 word acknowledged
0.20 word acknowledged after that
0.07 word acknowledged after the
0.38 word acknowledged subject own name
0.15 word acknowledging
0.16 word acknowledging after that
0.07 word added
0.48 word added after ,
1.83 word added after .
0.66 word added after :
0.07 word added after capital
-0.48 word added after determiner
0.53 word added after that
-0.77 word added after to
-0.46 word added after word
-0.58 word added subject inherited
0.84 word added subject inverted name
0.35 word added subject own he
0.24 word added subject own it
0.13 word added subject own name
-0.21 word added subject own noun
0.65 word added subject own she
-0.28 word added subject own word
-0.08 word adding
0.52 word adding after ,
0.60 word adding after :
0.77 word adding after that
-0.92 word adding after to
-0.36 word address
-0.72 word address after ,
-0.28 word address after capital
-0.60 word address after preposition
0.28 word address after word
-1.10 word address subject own name
-0.53 word address subject own noun
-0.28 word address subject own word
-0.30 word addressed
-0.42 word addressing
-0.42 word addressing after the
-0.42 word addressing subject inherited
-0.15 word adds
0.34 word admission
0.10 word admit
0.67 word admits
-0.22 word admitted
0.19 word admitted after that
-0.17 word admitted subject inherited
-0.13 word admitted subject own name
-0.32 word admitting
-0.32 word admitting subject inherited
-0.62 word adopted
-0.27 word adopted subject inherited
-0.08 word adopted subject own name
-0.65 word adopted subject own noun
0.17 word advice
-0.88 word advice after .
0.26 word advice subject inherited
-0.24 word advice subject own noun
-0.07 word advice subject own word
-0.32 word advising
-0.45 word advising after capital
-0.17 word advising subject inherited
0.10 word advocate
0.26 word advocate after for
-0.31 word advocate subject inherited
-0.06 word advocate subject own noun
-0.03 word advocated
-0.34 word advocates
0.05 word advocates subject own name
-0.77 word advocates subject own word
-0.04 word affirm
-0.49 word again
-1.04 word again after ,
-0.08 word again after .
-0.56 word again after ed
-0.66 word again after in
-0.90 word again after ing
0.05 word again after preposition
-0.62 word again after word
0.05 word again subject inherited
-0.52 word again subject own name
-0.22 word again subject own noun
-0.64 word again subject own word
-0.36 word agree
-0.61 word agree after .
0.30 word agree after that
0.18 word agree after with
-0.17 word agree subject own name
0.44 word agree subject own noun
-0.47 word agree subject own word
0.26 word agreed
0.83 word agreed after that
0.09 word agreed after to
0.38 word agreed subject inherited
-0.26 word agreed subject own name
0.71 word agreed subject own noun
-0.59 word agreement
-0.63 word agreement after ,
-0.54 word agreement after .
-0.44 word agreement after ed
-0.60 word agreement after preposition
0.24 word agreement after that
-0.12 word agreement after with
-0.74 word agreement subject inherited
-0.79 word agreement subject own name
-1.16 word agreement subject own noun
0.23 word agreement subject own word
-0.25 word agrees
0.09 word aim
0.29 word aim after preposition
0.21 word aim subject own word
-0.42 word aimed
-0.58 word aimed after preposition
-0.73 word aimed subject inherited
-0.34 word aimed subject own noun
-0.17 word aimed subject own word
0.17 word aiming
0.16 word alarm
-0.20 word alarmed
-0.26 word alarmed subject inherited
0.17 word allegations
-0.31 word allegations subject inherited
0.18 word allegations subject own noun
-0.37 word alleged
-0.25 word alleged after word
-0.23 word alleged subject inherited
-0.42 word alleged subject own noun
-0.08 word allegiance
0.11 word allegiance after to
-0.22 word allegiance subject own noun
-0.15 word alleging
-0.38 word allow
-0.20 word allow after capital
-0.05 word allow after s
-0.66 word allow after word
-0.69 word allow subject inherited
-0.14 word allow subject own noun
-0.18 word allow subject own word
-0.46 word allowed
-0.25 word allowed after to
-0.33 word allowed after word
-0.59 word allowed subject inherited
-0.23 word allowed subject own noun
-0.13 word allows
0.06 word allows after s
-0.38 word allows after word
-0.08 word allows subject own noun
-0.46 word anger
-0.34 word anger after and
-0.09 word anger after preposition
-0.81 word anger subject own noun
-0.08 word anger subject own word
0.45 word angered
-0.15 word angry
0.53 word angry after preposition
-0.62 word angry after word
-0.40 word angry subject inherited
0.32 word announce
0.24 word announce subject own name
0.50 word announced
0.76 word announced after a
0.76 word announced after capital
0.29 word announced after determiner
0.59 word announced after it
0.26 word announced after on
0.15 word announced after pronoun
0.10 word announced after the
0.27 word announced after word
0.21 word announced subject inherited
-0.21 word announced subject own he
0.15 word announced subject own name
0.49 word announced subject own noun
0.78 word announced subject own word
0.03 word announcement
0.14 word announcement after of
-0.59 word announcement after word
0.22 word announcing
0.22 word announcing subject inherited
-0.03 word answer
-0.72 word answer after .
0.18 word answer after a
-0.43 word answer after to
-0.37 word answer subject inherited
0.12 word answer subject own word
-0.23 word answered
0.01 word answering
-0.01 word anxiety
0.39 word anxiety after preposition
-0.06 word anxiety subject inherited
0.04 word apologize
-0.36 word apologized
-0.46 word appeal
-0.18 word appeal after to
-0.45 word appeal subject inherited
-0.27 word appeal subject own noun
-0.26 word appeal subject own word
-0.05 word appear
-0.49 word appear after on
-0.85 word appear after preposition
0.35 word appear after to
-0.23 word appear subject inherited
-0.24 word appear subject own name
0.13 word appear subject own noun
0.17 word appear subject own word
-0.46 word appearance
0.11 word appearance after .
-0.11 word appearance after of
-0.95 word appearance after on
-0.47 word appearance subject inherited
-0.13 word appearance subject own noun
-0.42 word appearance subject own word
0.10 word appeared
0.58 word appeared after ed
-0.89 word appeared after on
0.47 word appeared after to
-0.16 word appeared subject inherited
-0.24 word appeared subject own name
-0.18 word appeared subject own noun
0.59 word appeared subject own word
0.54 word appears
0.29 word appears after to
0.72 word appears after word
0.14 word appears subject own it
0.38 word appears subject own name
0.06 word appears subject own noun
0.31 word applauded
-0.16 word appointed
-0.23 word approval
-0.73 word approval after ing
-0.49 word approval after s
-0.21 word approval subject inherited
-0.25 word approval subject own noun
-0.17 word approval subject own word
0.11 word approved
0.48 word argue
0.41 word argue after that
0.13 word argue subject own noun
0.15 word argue subject own word
0.65 word argued
0.16 word argued after ,
1.43 word argued after that
0.70 word argued subject inherited
0.46 word argued subject own he
0.59 word argued subject own name
-0.26 word argued subject own noun
0.76 word argues
0.65 word argues after that
0.62 word argues subject own name
0.44 word arguing
0.18 word arguing after that
0.57 word arguing subject inherited
-0.17 word argument
-0.65 word argument after .
-0.26 word argument after preposition
-0.11 word argument after that
-0.36 word argument subject inherited
-0.24 word argument subject own word
-0.25 word arguments
-0.29 word arguments subject own noun
-0.17 word ask
-0.45 word ask after capital
-0.36 word ask after for
0.43 word ask after the
-0.13 word ask after word
-0.17 word ask subject inherited
0.13 word ask subject own name
-0.43 word ask subject own word
0.16 word asked
0.15 word asked after ,
0.30 word asked after .
0.97 word asked after by
0.07 word asked after capital
-0.22 word asked after determiner
-0.24 word asked after for
-0.42 word asked after preposition
0.09 word asked after the
0.25 word asked after word
0.59 word asked subject inherited
-0.34 word asked subject own name
-0.06 word asked subject own noun
-0.31 word asked subject own she
0.35 word asked subject own we
0.21 word asking
0.12 word asking after capital
0.12 word asking subject inherited
0.23 word asks
0.77 word assailed
0.40 word asserted
0.76 word asserted after that
0.48 word asserted subject own name
0.21 word asserting
0.21 word asserting subject inherited
0.39 word assertion
0.12 word assertion after that
0.20 word assertion subject own word
-0.33 word assessment
-0.13 word assessment subject own noun
-0.20 word assumed
0.41 word assured
-0.09 word assured after of
0.83 word assured subject own name
-0.30 word attack
-0.67 word attack after ,
-0.98 word attack after .
-0.41 word attack after and
0.13 word attack after capital
-0.87 word attack after in
0.15 word attack after on
0.14 word attack after preposition
-0.42 word attack after word
-0.29 word attack subject inherited
-0.61 word attack subject own name
0.19 word attack subject own noun
-0.28 word attack subject own word
-0.05 word attacked
0.69 word attacked after capital
-0.32 word attacked after determiner
-0.20 word attacked subject inherited
-0.13 word attacked subject own name
-0.34 word attacking
-0.38 word attacking after capital
-0.21 word attacking after the
-0.25 word attacking subject inherited
-0.27 word attacks
-0.82 word attacks after ,
-1.00 word attacks after .
-0.21 word attacks after and
0.18 word attacks after from
-1.09 word attacks after in
-0.61 word attacks after of
0.26 word attacks after on
0.29 word attacks after preposition
-0.32 word attacks after that
-0.32 word attacks after word
-0.73 word attacks subject inherited
0.23 word attacks subject own noun
-0.10 word attention
-0.22 word attention after of
0.17 word attention after on
0.21 word attention after to
-0.18 word attention subject inherited
-0.17 word attention subject own noun
0.08 word attention subject own word
-0.18 word attributed
-0.24 word attributed after to
-0.08 word attributed subject inherited
-0.25 word authorized
-0.87 word authorized after to
-0.80 word authorized subject inherited
0.03 word aware
-0.18 word aware after of
0.18 word aware subject inherited
-0.24 word back
0.33 word back after ,
-0.28 word back after .
-0.19 word back after capital
-0.10 word back after determiner
-1.43 word back after in
-0.66 word back after ing
0.20 word back after preposition
-0.57 word back after the
-0.64 word back after to
-0.58 word back after word
-0.26 word back subject inherited
0.39 word back subject own name
-0.72 word back subject own noun
-0.18 word back subject own word
-0.19 word backed
-0.15 word backed after by
-0.11 word backed after capital
-0.24 word backed after word
-0.33 word backed subject inherited
-0.14 word backed subject own name
0.35 word backed subject own noun
-0.23 word backed subject own word
0.09 word backing
0.20 word backing after capital
-0.23 word backing after from
0.22 word backing after of
0.11 word backing subject inherited
0.46 word balked
0.46 word balked after preposition
-0.46 word ban
-0.70 word ban after capital
-0.38 word ban after determiner
-0.32 word ban after on
0.07 word ban after word
-1.44 word ban subject inherited
-0.10 word ban subject own noun
-0.18 word ban subject own word
-1.29 word based
-0.57 word based after in
-0.82 word based after on
-0.61 word based after word
-0.37 word based subject inherited
-0.67 word based subject own name
-1.11 word based subject own noun
-0.83 word based subject own word
0.04 word belief
-0.09 word believe
0.25 word believe after ,
-0.35 word believe after capital
-0.21 word believe after determiner
0.39 word believe after in
-0.14 word believe after the
-0.39 word believe after word
-0.19 word believe subject inherited
-0.21 word believe subject own i
0.56 word believe subject own name
0.30 word believe subject own noun
-0.34 word believe subject own they
0.27 word believe subject own word
-0.87 word believed
-0.73 word believed subject own he
-0.27 word believes
-0.23 word believes after capital
-0.06 word believes after that
-0.26 word believes after the
-0.59 word believes subject own he
0.16 word believes subject own name
-0.06 word believing
-0.06 word believing subject inherited
0.76 word bemoaned
0.54 word blame
-0.57 word blame after for
0.37 word blame subject own name
-0.28 word blame subject own word
0.11 word blamed
0.45 word blamed after the
1.05 word blasted
0.57 word blasted after capital
0.60 word blasted after the
0.66 word blasted subject own name
0.33 word blasting
0.33 word blasting subject inherited
-0.35 word blocked
0.42 word blocked subject own name
0.02 word boasted
0.05 word boasts
0.01 word booed
-0.88 word booed subject own noun
-0.76 word book
-0.40 word book after .
-0.54 word book after quotation
-0.47 word book subject inherited
-1.12 word book subject own noun
-0.11 word book subject own word
-0.41 word briefly
-0.66 word briefly after word
-0.17 word briefly subject own word
-0.70 word brought
-0.54 word brought after capital
0.22 word brought after preposition
-0.59 word brought after the
-0.63 word brought after word
-0.12 word brought subject inherited
-0.51 word brought subject own name
-0.85 word brought subject own noun
-0.17 word brought subject own word
-0.24 word call
0.13 word call after .
0.13 word call after capital
-0.24 word call after it
-0.08 word call after on
-0.28 word call after the
-0.41 word call after with
-0.21 word call after word
-0.10 word call subject own noun
-0.24 word call subject own word
-0.20 word called
-0.22 word called after .
-0.58 word called after capital
0.56 word called after for
0.85 word called after it
0.18 word called after on
-0.45 word called after preposition
-0.12 word called after quotation
-0.14 word called after the
0.21 word called after word
0.21 word called subject inherited
-0.17 word called subject own he
0.20 word called subject own name
-0.77 word called subject own noun
0.16 word called subject own she
0.12 word calling
0.31 word calling after for
-0.16 word calling after it
0.77 word calling after on
-0.25 word calling after the
0.22 word calling after word
0.28 word calling subject inherited
-0.10 word calling subject own noun
-0.07 word calls
0.31 word calls after capital
0.35 word calls after for
0.25 word calls after quotation
-0.18 word calls after to
0.11 word calls after word
-0.17 word calls subject inherited
-0.12 word calls subject own he
0.44 word calls subject own name
0.12 word calls subject own noun
-0.33 word calls subject own word
-0.69 word campaigned
-0.80 word campaigned subject own name
-0.83 word captured
-0.46 word captured after capital
-0.39 word captured after the
-0.71 word captured subject inherited
-0.63 word captured subject own name
0.07 word captured subject own noun
-0.37 word care
-1.06 word care after ,
-0.05 word care after .
-0.52 word care after and
-0.05 word care after preposition
-0.59 word care after s
-1.17 word care after word
-1.30 word care subject own noun
-0.31 word care subject own word
-0.21 word case
-1.19 word case after ,
-0.91 word case after .
-0.48 word case after auxiliary
0.39 word case after for
-0.59 word case after is
-0.96 word case after of
-1.10 word case after preposition
-0.57 word case after s
0.55 word case after to
-0.92 word case after word
0.22 word case subject inherited
-0.39 word case subject own name
-0.81 word case subject own noun
-0.14 word case subject own word
-0.40 word cast
-0.44 word cast after determiner
-0.61 word cast after s
0.29 word cast after word
-0.47 word cast subject inherited
0.36 word cast subject own name
-0.90 word cast subject own noun
-0.24 word cast subject own word
0.45 word cautioned
-0.17 word celebrated
0.24 word celebrated subject inherited
-0.69 word celebrated subject own name
-0.44 word certain
-1.09 word certain after s
-0.14 word certain after to
-0.78 word certain after word
-0.32 word certain subject inherited
-0.18 word certain subject own word
-0.53 word challenge
-0.42 word challenge after .
-0.58 word challenge after capital
-0.60 word challenge after determiner
-0.80 word challenge after to
-0.24 word challenge subject inherited
-0.68 word challenge subject own name
-0.39 word challenge subject own noun
-0.25 word challenge subject own word
0.29 word challenged
0.30 word challenged subject inherited
-0.17 word challenged subject own name
-0.41 word challenging
-0.50 word challenging after capital
-0.29 word challenging subject inherited
0.12 word championed
0.51 word chanted
0.35 word chanting
0.35 word chanting subject inherited
0.68 word chants
0.43 word chants after of
0.68 word chants subject inherited
-0.43 word charge
-0.81 word charge after of
-0.92 word charge subject inherited
-0.53 word charge subject own noun
-0.10 word charge subject own word
-0.37 word charged
0.07 word charged after with
0.14 word charged subject inherited
-0.45 word charges
-0.21 word charges after preposition
-0.13 word charges subject inherited
-0.23 word charges subject own word
0.16 word chatter
-0.30 word cheered
-0.70 word cheered subject own noun
-0.37 word chosen
-0.27 word chosen subject inherited
1.00 word cited
0.16 word cited after a
0.64 word cited after determiner
0.10 word cited after the
0.59 word cited subject own he
0.76 word cited subject own name
0.51 word cited subject own noun
0.68 word cites
0.98 word citing
0.54 word citing after determiner
0.42 word citing after word
0.98 word citing subject inherited
-0.15 word claim
-0.47 word claim after that
-0.32 word claim after the
0.32 word claim after to
-0.13 word claim subject inherited
-0.17 word claim subject own noun
0.05 word claim subject own word
0.42 word claimed
0.12 word claimed after that
0.10 word claimed after word
0.66 word claimed subject own he
0.14 word claimed subject own name
-0.19 word claiming
0.09 word claiming after pronoun
-0.29 word claiming subject inherited
-0.19 word claims
-0.56 word claims after of
-0.05 word claims after that
-0.42 word claims subject inherited
-0.05 word claims subject own name
0.09 word claims subject own noun
-0.31 word claims subject own word
-0.09 word clear
-0.15 word clear after the
-0.62 word clear after word
-0.54 word clear subject inherited
0.59 word clear subject own it
-0.21 word clear subject own noun
0.14 word clear subject own word
-0.54 word closely
-0.59 word closely after ed
-0.14 word closely after with
-0.57 word closely subject inherited
-0.39 word closely subject own noun
-0.22 word closely subject own word
0.19 word co-sponsored
0.04 word comfortable
0.39 word comfortable subject own noun
-0.07 word comment
-0.70 word comment after ,
-0.40 word comment after .
-0.30 word comment after for
0.51 word comment after on
-0.21 word comment subject inherited
0.20 word comment subject own noun
-0.22 word comment subject own word
0.31 word commented
-0.74 word comments
-0.68 word comments after ,
-0.69 word comments after .
-0.41 word comments after auxiliary
-0.36 word comments after be
-0.76 word comments after from
0.37 word comments after on
0.42 word comments after preposition
-0.69 word comments after to
-0.74 word comments after word
-0.14 word comments subject inherited
-0.73 word comments subject own name
-0.31 word comments subject own noun
-0.65 word comments subject own word
-0.33 word commitment
-0.19 word commitment after to
-0.50 word commitment subject own noun
-0.20 word compared
-1.19 word compared after to
-1.68 word compared after with
-1.46 word compared subject inherited
-0.20 word compared subject own word
-0.09 word comparing
-0.29 word comparing subject inherited
0.19 word complain
0.30 word complained
0.62 word complained after that
0.84 word complained subject own name
-0.08 word complaint
-0.65 word complaint subject inherited
0.30 word complaints
0.79 word complaints after that
0.12 word complaints subject inherited
0.51 word conceded
0.06 word concern
0.09 word concern after for
-0.22 word concern after preposition
0.38 word concern after that
0.11 word concern subject inherited
-0.23 word concern subject own noun
-0.07 word concern subject own word
-0.10 word concerned
-0.27 word concerned after preposition
-0.29 word concerns
-0.59 word concerns after .
0.34 word concerns after preposition
-0.43 word concerns after that
0.05 word concerns subject inherited
-0.37 word concerns subject own noun
0.30 word concluded
0.30 word concluded after .
0.06 word concluded subject own noun
0.46 word concludes
0.65 word condemned
0.62 word condemned after the
0.04 word condemning
-0.94 word conference
-0.10 word conference after ,
-0.72 word conference after .
0.06 word conference after in
-0.54 word conference after judging
-0.63 word conference after on
-0.19 word conference after preposition
-0.71 word conference after word
-0.44 word conference subject inherited
-0.09 word conference subject own name
-0.64 word conference subject own noun
-1.04 word conference subject own word
0.17 word confidence
-0.12 word confidence after in
0.41 word confidence subject inherited
-0.13 word confidence subject own word
0.36 word confident
-0.05 word confident after that
0.06 word confident subject inherited
-0.21 word confirm
0.07 word confirmed
0.52 word confirmed after that
-0.06 word confirmed subject inherited
0.80 word confirmed subject own name
-0.07 word congratulated
-0.01 word consensus
0.23 word consensus subject own noun
-0.74 word consider
-0.07 word consider after capital
-0.43 word consider after ing
-0.15 word consider after word
-0.78 word consider subject own he
-0.18 word consider subject own name
-0.40 word consider subject own noun
0.30 word consider subject own word
-0.03 word considered
-0.08 word considered after a
-0.38 word considered after the
0.17 word considered after word
0.29 word considered subject inherited
-0.18 word considered subject own noun
0.14 word considered subject own word
-0.26 word considering
-0.12 word considering after ing
-0.26 word considering after word
0.11 word considers
0.08 word contention
-0.57 word continued
0.43 word continued after ,
0.88 word continued after .
-0.45 word continued after s
-0.80 word continued after to
-0.62 word continued after word
-0.45 word continued subject inherited
0.49 word continued subject own he
-0.25 word continued subject own name
-0.51 word continued subject own noun
0.13 word continued subject own she
-0.52 word continued subject own word
-0.90 word continues
-1.27 word continues after to
-0.79 word continues subject own name
-0.12 word continues subject own noun
-0.05 word contrasting
-0.16 word contrasting subject inherited
-0.50 word conversation
-0.66 word conversation after .
-0.33 word conversation subject inherited
-0.40 word conversation subject own noun
-0.37 word conversations
-0.88 word conversations after with
-0.31 word conversations subject inherited
0.50 word convince
0.17 word convince subject own word
0.28 word convinced
0.06 word convinced after that
0.34 word convinced subject inherited
-0.56 word counted
-0.52 word counted subject inherited
-0.36 word counter
-0.37 word counter after to
-0.18 word counter subject own word
-0.26 word counting
0.14 word counting after on
-0.81 word counting subject inherited
0.31 word counting subject own name
-0.19 word covered
-0.18 word credit
0.22 word credit after for
-0.62 word credit after s
-0.74 word credit after word
-0.28 word credit subject inherited
-0.06 word credit subject own word
0.20 word critic
-0.25 word critical
0.62 word critical after of
-0.77 word critical after to
-0.96 word critical after word
-0.06 word critical subject inherited
-0.72 word critical subject own noun
-0.63 word critical subject own word
0.14 word criticism
-0.85 word criticism after ,
-0.20 word criticism after .
0.15 word criticism after for
0.28 word criticism after from
0.09 word criticism after of
0.15 word criticism after preposition
-0.06 word criticism subject inherited
-0.16 word criticism subject own noun
0.34 word criticism subject own word
-0.01 word criticize
0.35 word criticized
0.62 word criticized after capital
0.14 word criticized after determiner
0.20 word criticized after for
-0.06 word criticized after the
0.15 word criticized after word
0.33 word criticized subject inherited
0.09 word criticized subject own he
0.64 word criticized subject own name
-0.54 word criticized subject own word
0.22 word criticizing
0.42 word criticizing after capital
-0.06 word criticizing after the
-0.14 word critique
0.47 word critique subject own noun
0.19 word cry
0.19 word cry subject own noun
-0.69 word debate
-0.47 word debate after ,
-0.28 word debate after .
-0.37 word debate after and
-0.46 word debate after auxiliary
-0.93 word debate after capital
-0.63 word debate after ed
-0.13 word debate after in
0.10 word debate after on
-0.05 word debate after preposition
-0.98 word debate after s
-0.62 word debate after was
-0.69 word debate after with
-1.33 word debate after word
-0.16 word debate subject inherited
-1.07 word debate subject own name
-0.27 word debate subject own noun
-0.34 word debate subject own word
0.19 word debated
0.22 word debated subject inherited
0.14 word decide
-0.28 word decide after word
-0.27 word decided
-0.37 word decided after preposition
0.38 word decided after word
-0.16 word decided subject inherited
0.13 word decided subject own name
0.13 word deciding
0.13 word deciding subject inherited
-0.31 word decision
-0.81 word decision after ,
-0.71 word decision after .
0.45 word decision after on
-0.34 word decision after to
0.27 word decision after word
-0.35 word decision subject inherited
-0.65 word decision subject own name
-0.21 word decision subject own noun
-0.33 word decisions
-0.57 word decisions after ,
-0.64 word decisions after preposition
-0.22 word decisions subject inherited
-0.87 word decisions subject own word
0.26 word declare
0.38 word declared
0.23 word declared after capital
0.12 word declared after that
0.27 word declared after the
-0.13 word declared subject inherited
0.41 word declared subject own he
0.19 word declared subject own name
0.48 word declared subject own noun
0.11 word declaring
0.08 word declaring subject inherited
0.54 word declined
0.59 word declined after to
0.32 word declined subject own name
0.42 word declined subject own noun
0.12 word declined subject own word
0.71 word decried
0.64 word decried subject own name
0.47 word deemed
0.39 word deemed after word
-0.22 word deep
0.39 word deep after preposition
-0.96 word deep after word
-0.16 word deep subject inherited
0.08 word deep subject own word
-0.00 word defend
-0.13 word defend after capital
0.24 word defend after determiner
-0.29 word defend after the
0.13 word defend subject inherited
0.79 word defended
0.63 word defended after capital
0.63 word defended after determiner
0.12 word defended after the
0.52 word defended subject inherited
0.96 word defended subject own name
-0.02 word defending
0.14 word defending after determiner
-0.06 word defending after the
-0.09 word defending subject inherited
-0.18 word defense
0.37 word defense after of
-0.70 word defense after s
-1.05 word defense after word
-0.53 word defense subject inherited
0.30 word defense subject own noun
-0.26 word defense subject own word
0.20 word define
-0.83 word delivered
-0.34 word delivered subject inherited
-0.42 word delivered subject own name
0.06 word delivering
0.06 word delivering subject inherited
-0.08 word demand
-0.65 word demanded
-0.51 word demanded subject own name
-0.16 word demanding
-0.17 word demanding subject inherited
0.31 word demands
-0.73 word demands after of
-0.84 word demands subject inherited
-0.23 word demonstrate
-0.44 word demonstrated
0.04 word denied
0.69 word denied after that
0.12 word denied after the
-0.40 word denied subject inherited
0.29 word denied subject own he
0.43 word denied subject own name
0.53 word denounced
0.71 word denounced after capital
0.15 word denounced subject own name
0.33 word denouncing
0.28 word denouncing after the
0.26 word denouncing subject inherited
-0.16 word describe
-0.16 word describe after the
0.18 word describe subject own word
0.44 word described
-0.22 word described after as
0.57 word described after capital
-0.06 word described after determiner
0.42 word described after the
0.13 word described after word
0.38 word described subject own he
0.10 word described subject own name
0.24 word described subject own noun
0.27 word described subject own word
0.46 word describes
0.15 word describes after word
0.41 word describes subject own name
0.77 word describing
0.70 word describing subject inherited
-0.01 word description
-0.47 word designed
-0.42 word designed after to
-0.33 word designed subject inherited
0.18 word designed subject own noun
0.09 word desire
0.07 word desire after to
0.07 word desire subject own noun
0.24 word detailing
0.24 word detailing subject inherited
-0.38 word details
-0.65 word details after of
-0.52 word details subject inherited
-0.79 word details subject own noun
0.12 word details subject own word
-0.04 word determine
0.17 word determine after word
-0.22 word determine subject own noun
-0.36 word determine subject own word
-0.29 word determined
-0.25 word determined after to
-0.29 word determined subject own word
0.03 word determining
-0.34 word devoted
-0.15 word devoted after to
-0.63 word devoted after word
-0.73 word directed
-0.29 word directed after preposition
-0.30 word directed subject inherited
0.30 word disagree
0.47 word disagree subject own word
0.29 word disagreements
0.05 word disavow
-0.04 word disavowed
0.01 word disclose
0.29 word disclosed
0.14 word disclosed subject inherited
0.10 word disclosure
0.40 word discuss
0.42 word discuss after determiner
-0.25 word discuss after the
0.44 word discuss after word
0.12 word discuss subject inherited
0.28 word discussed
0.21 word discussed after the
-0.10 word discussed subject own name
0.21 word discussing
0.06 word discussing after the
0.21 word discussing subject inherited
-0.24 word discussion
-0.76 word discussion after with
-0.40 word discussion subject own noun
0.17 word dislike
0.41 word dismissed
-0.09 word dismissed subject inherited
0.68 word dismissed subject own name
0.46 word dismissing
0.46 word dismissing subject inherited
0.03 word displayed
0.04 word dispute
-0.62 word dispute subject inherited
0.25 word disputed
-0.57 word divided
0.15 word divided after preposition
-0.11 word divided subject inherited
-0.42 word divided subject own noun
0.42 word documented
0.34 word doubt
0.60 word doubt after that
0.01 word doubts
-0.09 word doubts after preposition
-0.58 word doubts subject own noun
0.49 word doubts subject own word
-0.86 word down
-0.86 word down after ,
-0.25 word down after .
-0.08 word down after a
0.08 word down after capital
-0.40 word down after determiner
-0.25 word down after from
-0.58 word down after in
-0.54 word down after number
-0.15 word down after on
-0.75 word down after preposition
0.29 word down after s
-0.66 word down after the
-0.95 word down after to
-0.70 word down after with
-0.33 word down after word
-0.60 word down subject inherited
-0.64 word down subject own name
-0.98 word down subject own noun
-0.35 word down subject own word
0.07 word dubbed
0.09 word eager
0.17 word eager after to
0.35 word eager subject inherited
0.39 word echoed
0.11 word echoed subject own name
0.16 word echoing
0.07 word echoing subject inherited
-0.38 word email
-0.69 word email after ,
0.24 word email after .
-0.25 word email after and
-0.86 word email after s
0.17 word email after to
-1.70 word email after word
-0.71 word email subject own name
-0.39 word email subject own noun
-0.72 word email subject own word
-0.28 word emailed
-0.23 word embrace
-0.69 word embrace after determiner
0.49 word embrace after of
-0.23 word embrace subject own name
-0.33 word embrace subject own noun
0.05 word embrace subject own word
-0.20 word embraced
-0.16 word embraced subject own noun
-0.27 word embracing
-0.36 word embracing subject inherited
0.22 word emphasize
0.47 word emphasized
0.10 word emphasizing
0.18 word encourage
0.20 word encourage subject own word
0.73 word encouraged
0.10 word endorse
-0.31 word endorse after a
-0.07 word endorse after capital
0.36 word endorse after word
-0.34 word endorse subject inherited
0.40 word endorse subject own name
0.07 word endorse subject own word
0.58 word endorsed
0.36 word endorsed after capital
0.25 word endorsed after determiner
0.31 word endorsed after the
0.32 word endorsed after word
0.23 word endorsed subject inherited
0.28 word endorsed subject own name
0.09 word endorsed subject own noun
0.19 word endorsed subject own word
0.10 word endorsement
-0.77 word endorsement after .
-0.58 word endorsement after auxiliary
0.50 word endorsement after of
0.07 word endorsement subject inherited
-0.10 word endorsement subject own noun
-0.04 word endorsements
-0.33 word endorsements after from
0.05 word endorsements subject inherited
-0.50 word endorsements subject own noun
0.03 word endorsing
0.10 word endorsing after capital
0.07 word endorsing subject inherited
-0.32 word enjoyed
-0.21 word enthusiasm
0.08 word enthusiasm after for
-0.38 word enthusiasm subject inherited
0.12 word enthusiasm subject own noun
-0.16 word enthusiasm subject own word
-0.16 word established
-0.58 word estimated
0.71 word estimated after that
-0.56 word estimated subject inherited
-0.29 word estimated subject own name
-0.24 word estimates
-0.66 word estimates subject own name
-0.71 word evidence
-0.52 word evidence after of
-0.13 word evidence after that
-0.65 word evidence after to
-0.96 word evidence subject inherited
-0.41 word evidence subject own word
-0.44 word example
-0.94 word example after ,
-0.08 word example after of
-0.25 word example subject inherited
-0.66 word example subject own noun
0.51 word expect
-0.10 word expect after to
0.35 word expect subject inherited
-0.12 word expectations
-0.70 word expectations after .
-0.15 word expectations subject inherited
-0.50 word expectations subject own noun
0.08 word expectations subject own word
0.41 word expected
0.42 word expected after .
0.49 word expected after to
0.52 word expected subject inherited
-0.60 word expected subject own he
0.11 word expected subject own word
0.50 word expecting
0.48 word expecting subject inherited
-0.52 word expects
-0.74 word expects subject own he
-0.62 word experienced
-0.37 word experienced after word
0.33 word explain
0.23 word explain after determiner
0.11 word explain subject own word
0.71 word explained
0.57 word explained after ,
0.57 word explained after .
0.21 word explained after word
0.05 word explained subject inherited
0.41 word explained subject own name
0.18 word explaining
0.68 word explaining after word
0.18 word explaining subject inherited
0.40 word explains
0.04 word exploit
-0.18 word exposed
-0.70 word exposed subject inherited
0.49 word express
0.23 word expressed
0.11 word expressed after word
0.28 word expressed subject own name
0.02 word faith
0.39 word faith after in
-0.64 word faith subject own name
0.13 word faith subject own noun
0.02 word favor
-0.82 word favor after capital
-0.07 word favor after of
-0.72 word favor subject own noun
0.13 word favor subject own word
-0.01 word favorably
-0.24 word favored
0.10 word favored after capital
-0.35 word favored subject inherited
-0.14 word favored subject own noun
-0.50 word favorite
-0.65 word favorite after to
-0.09 word favorite after word
-0.23 word favorite subject inherited
-0.35 word favorite subject own noun
0.03 word favors
-0.36 word favors subject own noun
0.42 word fear
-0.50 word fear after of
0.33 word fear subject own name
0.48 word fear subject own noun
-0.11 word fear subject own word
-0.45 word fears
-0.26 word fears after preposition
-0.05 word fears subject inherited
-0.22 word featured
-0.77 word featured subject own noun
-0.15 word feel
0.58 word feel after ed
-0.46 word feel after that
-0.40 word feel after word
-0.09 word feel subject inherited
-0.25 word feeling
-0.62 word felt
-0.15 word felt after word
0.28 word felt subject own noun
-0.74 word fighting
-0.23 word fighting after to
-0.59 word fighting subject inherited
-0.49 word figure
-0.71 word figure subject inherited
-0.46 word figure subject own noun
-0.69 word figure subject own word
-0.70 word filed
0.37 word filed after a
-0.47 word filed subject inherited
-0.49 word filed subject own noun
-0.41 word filed subject own word
-0.58 word find
-1.06 word find after a
-1.02 word find after word
-0.87 word find subject inherited
-0.79 word find subject own name
-1.22 word find subject own word
0.14 word finds
0.10 word finds subject own name
-0.17 word fire
-0.51 word fire after .
-0.58 word fire after word
-0.47 word fire subject inherited
0.43 word fire subject own noun
-0.82 word fire subject own word
-0.39 word fired
-0.70 word fired after word
-0.31 word fired subject inherited
0.15 word fired subject own name
-0.18 word focus
-0.11 word focus after of
-0.13 word focus after on
-0.49 word focus after s
0.20 word focus subject inherited
0.06 word focus subject own name
-0.44 word focus subject own noun
-0.96 word focus subject own word
-0.36 word focused
-0.20 word focused after on
-0.55 word focused subject inherited
-0.29 word focused subject own noun
-0.07 word focused subject own word
0.13 word focuses
0.25 word focuses after on
-0.24 word focusing
-0.15 word focusing subject inherited
-0.15 word follows
-0.15 word follows subject inherited
-0.07 word follows subject own noun
0.29 word footage
0.30 word footage after of
0.61 word forecast
0.11 word forth
-0.10 word forward
-0.55 word forward after ,
-0.60 word forward after .
0.32 word forward after to
-0.76 word forward subject own noun
0.12 word forward subject own word
-0.32 word found
0.57 word found after .
-0.73 word found after a
-0.10 word found after determiner
0.09 word found after it
-0.51 word found after s
0.51 word found after that
-0.38 word found after the
-0.21 word found after word
-0.51 word found subject inherited
-0.07 word found subject own he
-0.11 word found subject own name
0.52 word found subject own noun
0.15 word found subject own word
0.01 word freely
0.31 word freely subject own word
0.07 word fun
-0.17 word fun subject inherited
0.22 word fun subject own word
-0.57 word gave
-0.47 word gave after \$
0.05 word gave after a
-0.06 word gave after determiner
-0.62 word gave after the
-0.24 word gave after word
0.12 word gave subject inherited
0.06 word gave subject own he
-0.42 word gave subject own name
-0.14 word gave subject own noun
-0.89 word gave subject own word
-0.09 word goal
-0.80 word goal after .
-0.61 word goal after of
-0.86 word goal subject inherited
-0.40 word goes
-0.66 word goes after on
-0.19 word goes after preposition
-0.67 word goes after to
-0.59 word goes after word
-0.08 word goes subject own name
-0.37 word goes subject own noun
-0.12 word guess
-0.13 word guilty
-0.32 word happy
-0.37 word happy subject inherited
-0.60 word hard
-0.36 word hard after s
-0.45 word hard after to
-0.72 word hard after word
-1.20 word hard subject inherited
0.15 word hard subject own noun
-0.22 word hard subject own word
-0.70 word hear
-0.19 word hear after capital
-0.15 word hear subject inherited
-0.64 word hear subject own word
-0.73 word hearing
-0.51 word hearing after ,
-0.60 word hearing after word
-0.79 word hearing subject inherited
-0.38 word herself
-0.25 word herself after .
-0.59 word herself subject inherited
-0.46 word herself subject own name
-0.45 word herself subject own noun
-0.13 word herself subject own word
0.21 word highlight
0.43 word highlighted
0.22 word highlighted subject own word
0.01 word highlighting
-0.45 word himself
-0.47 word himself after ,
-0.69 word himself after .
-0.60 word himself after a
-0.44 word himself after as
-0.25 word himself after auxiliary
0.65 word himself after from
-0.88 word himself after preposition
-0.64 word himself after word
-0.64 word himself subject inherited
-0.90 word himself subject own name
-0.64 word himself subject own noun
0.11 word himself subject own word
0.39 word hints
-0.30 word hired
-0.19 word hired after capital
-0.37 word hired subject inherited
-0.17 word hired subject own name
-0.44 word hit
-0.55 word hit after a
0.26 word hit after capital
-0.63 word hit after the
-0.40 word hit subject inherited
0.18 word hit subject own name
-0.32 word hit subject own noun
-0.82 word hit subject own word
-0.16 word hitting
-0.27 word hitting subject inherited
0.28 word hope
-0.11 word hope after that
-0.46 word hope after to
-0.10 word hope subject inherited
0.53 word hope subject own name
-0.13 word hope subject own noun
0.18 word hope subject own word
0.13 word hoped
-0.15 word hoped after that
0.28 word hoped after to
-0.41 word hoped subject own he
0.65 word hoped subject own name
-0.10 word hopeful
-0.50 word hopeful after capital
0.27 word hopeful after that
0.19 word hopeful subject inherited
-0.26 word hopeful subject own word
0.12 word hopes
-0.52 word hopes after of
0.59 word hopes after that
0.67 word hopes after to
0.56 word hopes subject inherited
-0.84 word hopes subject own he
0.47 word hopes subject own name
0.59 word hoping
0.21 word hoping after for
0.18 word hoping after to
0.35 word hoping subject inherited
0.15 word hostility
-0.19 word idea
-0.66 word idea after .
-0.43 word idea after of
-0.08 word idea subject inherited
-0.71 word idea subject own noun
-0.13 word idea subject own word
-0.46 word ideas
0.09 word ideas subject inherited
-0.49 word ideas subject own noun
-0.71 word ideas subject own word
0.35 word identified
-0.17 word identified subject inherited
0.10 word identify
-0.30 word identify after determiner
0.15 word identify after with
-0.38 word identify subject own they
-0.11 word identify subject own word
-0.17 word ignore
-0.20 word ignore after the
-0.15 word ignored
0.10 word ignored subject inherited
0.25 word imagined
-0.14 word implied
0.13 word implying
0.13 word implying subject inherited
0.21 word imposed
0.10 word impressed
0.22 word impressed subject inherited
0.24 word inclination
0.35 word inclination after to
-0.48 word included
-0.14 word included after a
-0.75 word included after capital
-0.80 word included after word
-0.62 word included subject inherited
-0.31 word included subject own noun
-0.52 word included subject own word
-0.39 word includes
0.44 word includes after a
-0.86 word includes after capital
-0.75 word includes after s
-0.25 word includes after word
-0.23 word includes subject inherited
-0.29 word includes subject own word
0.53 word indicate
0.44 word indicate subject own word
-0.10 word indicated
0.09 word indicated after that
0.23 word indicated subject own name
0.59 word indicated subject own noun
0.26 word indicates
-1.23 word information
-0.77 word information after ,
-0.79 word information after .
-0.21 word information after and
-0.50 word information after in
-0.18 word information after on
-0.54 word information after that
-0.56 word information after word
-0.28 word information subject inherited
-1.43 word information subject own noun
-0.78 word information subject own word
-0.02 word informed
0.58 word insist
0.63 word insist after that
0.11 word insist subject own word
0.31 word insisted
0.72 word insisted after pronoun
0.86 word insisted after that
0.81 word insisted subject own name
0.15 word insistence
0.34 word insisting
0.53 word insisting after that
0.31 word insisting subject inherited
0.17 word insists
-0.61 word instead
-0.76 word instead after ,
-0.55 word instead after .
-1.40 word instead after of
-0.50 word instead after word
-0.49 word instead subject inherited
-0.66 word instead subject own name
-0.23 word instead subject own noun
-0.11 word intended
-0.55 word intended after to
-0.65 word intended subject own word
-0.01 word interest
-0.78 word interest after .
0.45 word interest after in
-1.08 word interest after s
-0.84 word interest after word
0.26 word interest subject inherited
-0.39 word interest subject own noun
-0.09 word interest subject own word
-0.10 word interested
0.10 word interested after in
-0.22 word interested subject inherited
-0.27 word interview
-1.19 word interview after ,
0.68 word interview after .
-0.67 word interview after determiner
-0.71 word interview after ed
0.10 word interview after in
-0.56 word interview after on
-0.70 word interview after preposition
-0.06 word interview after that
-0.32 word interview after with
-0.88 word interview after word
-0.85 word interview subject own name
-0.23 word interview subject own noun
-0.47 word interview subject own word
-0.72 word introduced
-0.13 word introduced subject inherited
-0.79 word introduced subject own name
-0.50 word invited
-0.22 word invited after to
-0.32 word invited subject inherited
-0.03 word invoked
-0.07 word invoked after the
-0.07 word invoked subject own name
-0.51 word issue
-0.86 word issue after ,
-0.95 word issue after .
-0.10 word issue after for
-0.75 word issue after in
-0.60 word issue after is
0.13 word issue after of
-0.70 word issue after that
0.54 word issue after with
-0.36 word issue after word
-0.65 word issue subject inherited
-0.14 word issue subject own name
-0.59 word issue subject own noun
0.14 word issue subject own word
-0.39 word issued
-0.16 word issued after a
-0.61 word issued after by
-0.57 word issued after in
-0.06 word issued subject own name
-0.83 word issued subject own noun
-0.52 word itself
-0.46 word itself after .
0.11 word itself after as
-0.24 word itself subject inherited
-0.69 word itself subject own noun
-0.21 word itself subject own word
0.47 word joked
-0.09 word jokes
-0.61 word judge
-0.34 word judge after ,
-0.24 word judge after auxiliary
-0.64 word judge after ed
-0.53 word judge after ing
-0.28 word judge after possessive
-0.19 word judge after speech
-0.05 word judge after word
-0.60 word judge subject inherited
-0.64 word judge subject own name
-0.56 word judge subject own noun
0.05 word judge subject own word
0.32 word justify
-0.22 word knew
0.16 word knew subject own he
-0.06 word knocked
0.10 word knocked subject own name
0.11 word know
0.15 word know after ,
0.38 word know after determiner
-0.09 word know after that
-0.12 word know subject inherited
0.13 word know subject own name
-0.10 word know subject own noun
-0.18 word know subject own they
0.10 word know subject own we
0.09 word know subject own word
-0.19 word know subject own you
-0.07 word knowing
0.09 word knowing after word
-0.07 word knowing subject inherited
0.42 word known
0.19 word known after as
0.15 word known after for
0.05 word known after to
-0.51 word known after word
0.40 word known subject inherited
-0.33 word known subject own name
-0.11 word known subject own noun
0.35 word known subject own word
0.36 word knows
0.41 word knows after word
-0.10 word knows subject own he
0.26 word knows subject own name
0.24 word labeled
-0.57 word laid
-0.07 word laid after preposition
-0.67 word laid after word
-0.71 word laid subject inherited
-0.16 word laid subject own name
0.24 word lambasted
0.75 word lamented
0.68 word lamented subject own name
-0.21 word launching
-0.28 word launching subject inherited
-0.35 word lawsuit
-0.56 word lawsuit after ,
-0.38 word lawsuit after ed
-0.35 word lawsuit subject inherited
-0.77 word lawsuit subject own name
0.18 word lawsuit subject own noun
-0.61 word lawsuit subject own word
-0.11 word laying
0.15 word laying subject inherited
-0.17 word learn
0.14 word learned
0.08 word learned after that
0.47 word learned subject own name
-0.87 word legislation
-0.10 word legislation after .
-0.61 word legislation after ing
-0.37 word legislation after that
-0.68 word legislation after word
-0.23 word legislation subject inherited
-0.47 word legislation subject own name
-0.23 word legislation subject own noun
-1.09 word legislation subject own word
0.13 word length
0.13 word length subject inherited
-0.24 word letter
0.11 word letter after ,
-0.39 word letter after to
-0.42 word letter subject inherited
0.22 word likened
-0.72 word line
-0.60 word line after ,
0.31 word line after .
-0.68 word line after for
-0.91 word line after of
-0.70 word line after preposition
-0.62 word line after with
-0.30 word line subject inherited
-0.75 word line subject own noun
-0.16 word line subject own word
-0.65 word list
-0.49 word list after ,
-0.68 word list after .
-0.58 word list after of
-0.31 word list subject inherited
-0.64 word list subject own noun
-0.73 word list subject own word
0.20 word listed
0.31 word listed subject own noun
0.12 word listing
0.24 word listing subject inherited
0.35 word lists
0.04 word look
0.29 word look after preposition
0.06 word look after to
-0.91 word look after word
-0.18 word look subject own name
-0.14 word look subject own noun
-0.49 word look subject own word
-0.68 word looked
-0.75 word looked after preposition
-0.29 word looked subject own name
-0.32 word looking
-0.25 word looking after for
-0.35 word looking after preposition
0.18 word looking after to
-0.32 word looking after word
-0.59 word looking subject inherited
0.13 word looking subject own name
-0.07 word looks
0.19 word looks after preposition
0.14 word looks after word
0.06 word looks subject own name
-0.12 word love
-0.60 word love subject inherited
-1.10 word maintained
0.07 word maintained after that
-1.08 word making
-0.38 word making after a
-0.12 word making after determiner
-0.89 word making after it
-0.59 word making after s
-0.77 word making after the
-0.42 word making after word
-0.88 word making subject inherited
-0.78 word making subject own name
-0.33 word mean
-0.29 word mean subject inherited
0.24 word mean subject own i
-0.58 word mean subject own noun
-0.68 word meant
-0.58 word meant after that
0.14 word meant after to
-0.07 word meant subject inherited
-0.45 word meant subject own name
-0.32 word meant subject own noun
-0.78 word meant subject own word
0.87 word mention
0.36 word mention after capital
-0.07 word mention after of
0.25 word mention subject inherited
0.33 word mention subject own name
0.28 word mention subject own noun
0.06 word mentioned
0.15 word mentioned after capital
0.28 word mentioned after the
-0.08 word mentioned subject inherited
0.75 word mentioned subject own he
-0.28 word mentioned subject own name
0.06 word mentioned subject own noun
0.48 word mentioning
0.48 word mentioning subject inherited
0.43 word mentions
-0.38 word message
-0.78 word message after ,
-0.98 word message after .
0.61 word message after :
-0.57 word message after is
0.23 word message after of
-0.76 word message after on
0.42 word message after preposition
-1.05 word message after that
-0.38 word message after to
-0.30 word message subject inherited
-0.15 word message subject own name
-0.13 word message subject own noun
-0.30 word message subject own word
-0.60 word messages
-0.65 word messages after .
0.27 word messages after of
-0.47 word messages after word
-0.38 word messages subject inherited
-0.82 word messages subject own noun
-0.16 word messages subject own word
0.05 word mind
-0.07 word mind after ,
0.08 word mind after .
0.20 word mind subject inherited
-0.13 word mind subject own noun
0.29 word mock
0.14 word mocked
0.61 word mocked after capital
0.20 word mocked subject own name
-0.02 word mocking
-0.66 word moment
-0.70 word moment after ,
-0.58 word moment after in
-0.84 word moment after of
-0.55 word moment after word
-0.33 word moment subject inherited
-0.54 word moment subject own noun
-0.55 word moment subject own word
-0.46 word month
-0.60 word month after ,
-0.40 word month after .
-0.78 word month after in
-0.52 word month after possessive
-0.19 word month after preposition
-0.07 word month after that
-0.06 word month after to
-0.73 word month after word
-1.06 word month subject inherited
-0.22 word month subject own name
-0.54 word month subject own noun
-0.76 word morning
-0.28 word morning after ,
-0.07 word morning after .
-0.58 word morning after preposition
-0.54 word morning after word
-0.74 word morning subject inherited
-0.78 word name
-0.79 word name after ,
-1.04 word name after .
-0.11 word name after a
-0.40 word name after is
-0.71 word name after word
-0.51 word name subject inherited
-0.52 word name subject own noun
-0.70 word name subject own word
-0.15 word named
-0.40 word named after capital
-0.38 word named after the
0.44 word named after word
0.28 word named subject own name
-0.60 word named subject own word
-0.02 word naming
-1.07 word need
-0.66 word need after a
0.07 word need after determiner
-0.39 word need after for
-1.12 word need after to
-0.17 word need after word
-0.19 word need subject inherited
-0.72 word need subject own he
-0.49 word need subject own name
-0.87 word need subject own noun
-0.90 word need subject own they
-0.62 word need subject own we
-0.31 word need subject own word
-1.26 word needed
-0.49 word needed after .
-0.06 word needed after for
-1.17 word needed after to
-0.52 word needed subject inherited
-0.47 word needed subject own he
-1.10 word needed subject own noun
0.13 word needed subject own she
-0.88 word needed subject own word
0.05 word negotiated
-0.19 word nervous
-0.07 word nominate
-0.06 word nominate after capital
-0.17 word nominate subject inherited
-0.23 word nominate subject own word
0.15 word nominated
-0.07 word nominated after capital
0.33 word nominated subject inherited
-0.46 word nominating
-0.84 word nominating after s
-0.35 word nominating after word
-0.53 word nominating subject inherited
0.18 word note
-1.24 word note after :
0.40 word note after that
0.22 word note subject inherited
-0.40 word note subject own word
0.99 word noted
0.87 word noted after ,
0.46 word noted after .
0.31 word noted after that
0.68 word noted after the
0.69 word noted subject own he
0.44 word noted subject own name
0.78 word noted subject own noun
0.65 word noted subject own she
0.23 word notes
0.25 word notes after .
0.64 word notes after that
-0.35 word notes subject inherited
0.90 word notes subject own name
-0.93 word nothing
-0.33 word nothing after preposition
-0.79 word nothing after to
-0.77 word nothing after word
-0.69 word nothing subject inherited
-0.25 word noticed
0.61 word noting
0.91 word noting after that
0.53 word noting subject inherited
-0.25 word notion
-0.37 word notion after of
-0.20 word notion after that
-0.15 word notion subject inherited
0.09 word obvious
-0.73 word obvious after word
-0.19 word offer
-0.22 word offer after a
-0.18 word offer after word
-0.27 word offer subject inherited
-0.16 word offer subject own name
-0.08 word offer subject own noun
-0.06 word offer subject own word
-0.09 word offered
-0.47 word offered after a
0.10 word offered after determiner
0.09 word offered after the
0.17 word offered after word
-0.20 word offered subject own name
-0.13 word offered subject own noun
0.05 word offering
-0.41 word offering after a
-0.85 word offering after word
-0.09 word offering subject inherited
-0.01 word offers
-0.36 word offers subject own noun
-0.79 word open
-0.54 word open after s
-0.22 word open after to
-0.60 word open after word
-0.27 word open subject inherited
-0.37 word open subject own noun
-0.86 word open subject own word
-0.85 word opened
0.31 word opened after preposition
-0.05 word opened subject own name
-0.87 word opened subject own noun
-0.22 word opinion
-0.45 word opinion subject inherited
-0.23 word opinion subject own word
-0.39 word opponent
0.10 word opponent after .
-0.74 word opponent subject inherited
0.21 word opponent subject own name
-1.03 word opponent subject own noun
-0.64 word opponent subject own word
0.35 word oppose
0.20 word oppose after word
0.37 word oppose subject own noun
-0.17 word oppose subject own word
0.46 word opposed
0.26 word opposed after by
0.27 word opposed after the
-0.74 word opposed after to
-0.24 word opposed subject inherited
0.37 word opposed subject own name
0.37 word opposed subject own noun
0.62 word opposed subject own word
-0.21 word opposes
0.20 word opposes subject own name
-0.36 word opposing
-0.20 word opposing after the
-0.30 word opposing subject inherited
-0.14 word opposition
-0.84 word opposition after .
0.14 word opposition after from
0.17 word opposition after to
-0.20 word opposition subject inherited
-0.26 word opposition subject own noun
0.26 word opposition subject own word
-0.17 word opted
-0.25 word optimistic
-0.12 word optimistic subject inherited
0.87 word ordered
0.62 word ordered after the
0.33 word ordered subject own name
0.73 word ordered subject own noun
0.10 word outlining
-0.33 word painting
-0.17 word painting subject inherited
-0.14 word passed
-0.21 word passed after determiner
-0.42 word passed after preposition
-0.06 word passed after the
-0.12 word passed subject inherited
0.26 word passed subject own name
0.28 word passed subject own noun
-0.58 word passed subject own word
-0.11 word passing
-0.11 word passing subject inherited
0.25 word passion
0.09 word persuade
0.16 word persuaded
-0.53 word picked
-0.54 word picked after preposition
-0.56 word picked subject own name
0.15 word picked subject own word
-0.31 word plan
-0.78 word plan after ,
-0.74 word plan after .
-0.07 word plan after auxiliary
-0.51 word plan after ed
-0.90 word plan after for
0.07 word plan after is
0.39 word plan after to
-0.56 word plan after word
0.07 word plan subject own name
-0.28 word plan subject own noun
-0.21 word plan subject own word
-0.80 word planned
-0.48 word planned after to
-0.46 word planned after word
-0.66 word planned subject inherited
-0.67 word planned subject own he
0.42 word planned subject own name
-0.69 word planned subject own noun
-0.35 word planning
-0.38 word planning subject inherited
-0.14 word plans
-0.72 word plans after ,
-0.70 word plans after .
-0.33 word plans after for
-0.18 word plans after word
-0.51 word plans subject own he
0.20 word plans subject own name
-0.63 word plans subject own noun
-0.33 word plans subject own word
-0.04 word pleaded
0.14 word pleased
-0.08 word pledge
0.17 word pledge after to
-0.34 word pledge subject own noun
-0.52 word pledged
-1.11 word pledged after s
0.16 word pledged after to
-0.32 word pledged subject inherited
0.80 word pledged subject own he
0.43 word pledged subject own name
-0.31 word pledged subject own noun
-0.89 word pledged subject own word
0.24 word pledges
0.41 word pledges subject inherited
0.73 word pledging
-0.07 word point
-1.25 word point after ,
-0.38 word point after .
-0.74 word point after in
-0.72 word point after of
0.38 word point after preposition
0.56 word point after to
-0.08 word point after was
-1.08 word point after word
-0.27 word point subject inherited
-0.47 word point subject own noun
0.23 word point subject own word
0.17 word pointed
0.73 word pointed after preposition
0.13 word pointed after to
-0.49 word pointed subject inherited
0.36 word pointed subject own name
0.13 word pointed subject own noun
0.29 word pointing
0.26 word pointing after preposition
0.13 word pointing after to
0.21 word pointing subject inherited
-0.23 word points
-0.44 word points after (
-0.88 word points after ,
-1.10 word points after .
-0.66 word points after from
-0.87 word points after in
0.29 word points after preposition
0.59 word points after to
-0.78 word points after word
-0.26 word points subject inherited
-0.48 word points subject own noun
-1.55 word points subject own word
-0.39 word popular
0.31 word popular after in
-0.65 word popular after preposition
-1.03 word popular after word
-0.47 word popular subject inherited
-0.78 word popular subject own noun
0.60 word portray
0.20 word portrayed
0.13 word portraying
0.13 word portraying subject inherited
-0.78 word position
-0.18 word position after .
-0.70 word position after in
0.18 word position after of
-0.17 word position after on
-0.69 word position after preposition
-0.55 word position after word
-0.43 word position subject inherited
-0.69 word position subject own noun
-0.51 word position subject own word
-0.44 word positions
-0.48 word positions after .
0.23 word positions after on
-0.27 word positions after that
-0.24 word positions subject own noun
-0.29 word positions subject own word
-0.12 word post
-0.84 word post subject own noun
-0.63 word posted
-0.06 word posted after a
-0.38 word posted after on
-0.11 word posted subject inherited
-0.60 word posted subject own name
-0.65 word posted subject own noun
-0.34 word posts
-0.30 word posts subject inherited
0.14 word praise
0.06 word praise subject inherited
0.41 word praised
0.87 word praised after capital
0.57 word praised after the
0.17 word praised subject inherited
0.17 word praised subject own name
0.30 word praising
0.18 word praising subject inherited
-0.02 word predict
-0.35 word predict subject own word
0.37 word predicted
0.06 word predicted subject own name
0.25 word predicting
0.21 word prefer
-0.53 word prefer subject own they
0.38 word preferred
0.17 word preferred after word
0.28 word preferred subject own noun
-0.47 word present
-0.30 word present after word
-0.82 word present subject inherited
-0.71 word present subject own noun
0.13 word present subject own word
-0.57 word press
-0.65 word press after s
-1.26 word press after word
-0.44 word press subject inherited
-0.17 word press subject own name
-0.76 word press subject own noun
-0.63 word press subject own word
-0.15 word pressed
-0.23 word pressed subject inherited
-0.50 word pressure
-0.67 word pressure after from
-0.11 word pressure after on
-0.79 word pressure after to
-0.33 word pressure subject inherited
-0.66 word pressure subject own noun
-0.46 word pressure subject own word
-0.28 word priority
-0.12 word priority after for
-0.43 word priority subject inherited
0.33 word projected
-0.14 word promise
0.16 word promise after to
-0.08 word promise subject inherited
-0.11 word promise subject own noun
0.34 word promised
0.48 word promised after to
0.52 word promised subject inherited
-0.27 word promised subject own he
0.53 word promised subject own name
-0.19 word promises
0.38 word promises after to
-0.12 word promises subject inherited
-0.51 word promises subject own noun
0.30 word promising
0.34 word promising after to
0.06 word promising subject inherited
0.31 word promote
-0.15 word promoting
-0.26 word promoting subject inherited
-0.28 word proposal
-0.57 word proposal after .
0.05 word proposal after to
-0.14 word proposal subject inherited
-0.70 word proposal subject own name
-0.09 word proposal subject own noun
-0.23 word proposals
-0.68 word proposals after .
0.08 word proposals after to
0.16 word proposals subject inherited
-0.63 word proposals subject own noun
0.05 word proposals subject own word
-0.09 word proposed
0.47 word proposed after a
0.52 word proposed after ing
-0.94 word proposed after word
-0.55 word proposed subject inherited
0.35 word proposed subject own name
-0.26 word proposed subject own noun
0.52 word proposing
0.45 word proposing subject inherited
-0.13 word protesting
-0.08 word proud
0.06 word proud after of
-0.47 word prove
-0.73 word prove after word
-0.64 word prove subject own name
-0.60 word prove subject own noun
-0.50 word proved
0.05 word proved after to
-0.76 word proved after word
-0.55 word proved subject inherited
-0.36 word proved subject own name
0.14 word proved subject own noun
-0.54 word proved subject own word
-0.79 word provide
-0.21 word provide after a
-0.57 word provide after determiner
-0.49 word provide after s
-0.43 word provide after word
-0.32 word provide subject inherited
-0.63 word provide subject own name
-0.28 word provide subject own noun
-0.48 word provide subject own word
-0.60 word provided
-0.85 word provided after a
0.20 word provided after by
-0.60 word provided after word
-0.78 word provided subject inherited
-0.78 word provided subject own name
-0.30 word provided subject own word
-0.46 word publicly
-0.66 word publicly after ed
-0.07 word publicly after word
-0.11 word publicly subject inherited
-0.64 word publicly subject own noun
-0.78 word publicly subject own word
-0.36 word published
-0.44 word published after capital
-0.73 word published after in
-0.90 word published subject inherited
-1.01 word published subject own noun
-0.28 word pursue
-0.06 word pursue after word
0.18 word pursue subject inherited
-0.85 word pursue subject own word
-0.34 word push
-0.18 word push after determiner
0.17 word push after for
-0.16 word push after preposition
-0.49 word push after s
-0.24 word push after the
-0.67 word push after word
-0.15 word push subject inherited
0.11 word push subject own name
-0.20 word push subject own noun
-1.02 word push subject own word
0.09 word pushed
-0.46 word pushed after capital
0.30 word pushed after for
0.11 word pushed subject inherited
0.19 word pushed subject own name
-0.13 word pushing
0.53 word pushing after for
-0.15 word pushing after word
-0.37 word pushing subject inherited
-0.45 word put
-0.77 word put after a
-1.09 word put after capital
-0.15 word put after determiner
0.73 word put after it
-0.27 word put after preposition
-0.31 word put after the
-0.55 word put after word
-0.11 word put subject inherited
-0.22 word put subject own name
-0.85 word put subject own word
-0.14 word puts
-0.82 word puts after word
-0.34 word puts subject own word
-0.09 word question
-0.88 word question after ,
-0.33 word question after .
-0.17 word question after capital
0.37 word question after determiner
0.46 word question after is
-0.71 word question after preposition
0.20 word question after was
0.37 word question after word
-0.09 word question subject own word
0.91 word questioned
0.64 word questioned after capital
0.41 word questioned after word
0.39 word questioned subject inherited
0.71 word questioned subject own name
0.44 word questioning
0.40 word questioning after word
0.21 word questioning subject inherited
-0.10 word questions
-0.10 word questions after .
-0.36 word questions after and
-0.88 word questions after from
0.16 word questions after preposition
-0.07 word questions subject inherited
-0.39 word questions subject own noun
-0.25 word questions subject own word
0.15 word quoted
-0.03 word quotes
0.35 word railed
0.35 word railed after preposition
0.16 word railed subject own name
-0.83 word raised
-0.73 word raised after \$
-0.85 word raised after determiner
-0.63 word raised after in
-0.30 word raised after preposition
-0.64 word raised after s
-0.19 word raised after the
-0.17 word raised after word
-0.25 word raised subject inherited
0.28 word raised subject own he
-0.51 word raised subject own name
-1.12 word raised subject own noun
-0.82 word raised subject own word
-0.80 word rally
-0.74 word rally after ,
-0.06 word rally after .
-0.88 word rally after capital
-0.13 word rally after in
-0.55 word rally after on
-0.08 word rally after preposition
-0.17 word rally after word
-0.59 word rally subject inherited
-0.76 word rally subject own name
-0.94 word rally subject own word
0.18 word rattled
0.09 word rattled subject inherited
-0.17 word read
0.70 word read after .
-0.13 word read after determiner
0.24 word read after quotation
-0.07 word read after the
-0.32 word read subject inherited
-0.48 word read subject own name
0.08 word read subject own noun
0.26 word reads
0.23 word realized
-0.61 word reason
-0.43 word reason after for
0.13 word reason after to
-0.48 word reason subject inherited
-1.12 word reason subject own noun
0.21 word reason subject own word
0.06 word rebuffed
-0.26 word recall
0.67 word recalled
0.06 word recalled after capital
0.48 word recalled after word
0.11 word recalled subject inherited
0.33 word recalled subject own name
0.35 word recalling
0.35 word recalling subject inherited
-0.29 word recently
-0.74 word recently after ,
0.73 word recently after .
-1.27 word recently after ed
-0.85 word recently after word
0.20 word recently subject inherited
-0.48 word recently subject own name
-1.00 word recently subject own noun
-0.79 word recently subject own word
0.02 word recognition
0.10 word recognition subject own noun
-0.01 word recognize
0.31 word recognize after that
-0.08 word recognize after the
0.13 word recognize subject own word
-0.16 word recognized
-0.07 word recognized subject inherited
0.17 word recognized subject own noun
0.14 word recognizes
0.05 word recommend
0.22 word recommended
0.20 word recounted
-0.04 word reference
0.14 word reference after to
0.11 word reference subject inherited
0.77 word referenced
0.24 word references
0.08 word referencing
0.08 word referencing subject inherited
0.19 word referred
0.21 word referred after to
0.16 word referred subject own name
-0.37 word referred subject own noun
0.10 word referring
0.26 word referring after to
0.17 word referring subject inherited
0.21 word refers
0.21 word refers after to
-0.50 word reflecting
0.30 word reflecting after on
-0.58 word reflecting subject inherited
-0.24 word refusal
-0.19 word refusal after to
-0.23 word refusal subject own noun
-0.63 word refusal subject own word
0.06 word refuse
-0.20 word refuse after to
0.47 word refused
0.48 word refused after to
-0.18 word refused subject own name
0.35 word refused subject own noun
-0.01 word refusing
0.10 word refusing subject inherited
0.32 word regarded
0.29 word regarded after as
0.47 word reiterated
0.20 word reiterated after determiner
0.22 word reiterated subject own name
-0.29 word reject
0.26 word rejected
-0.22 word rejected after the
0.71 word rejected subject inherited
0.09 word rejected subject own name
0.15 word rejected subject own noun
0.16 word rejecting
0.01 word rejection
0.18 word rejection after of
-0.55 word release
0.29 word release after .
-0.96 word release after determiner
-0.68 word release after of
-0.62 word release after s
-0.24 word release after the
-0.62 word release after word
-0.40 word release subject inherited
-0.68 word release subject own name
-0.05 word release subject own noun
-0.45 word release subject own word
-0.66 word released
-0.08 word released after .
-0.46 word released after by
-1.02 word released after capital
-0.64 word released after in
-0.86 word released after on
-0.19 word released after word
-0.16 word released subject inherited
-0.54 word released subject own noun
-1.06 word released subject own word
-0.32 word relief
0.19 word relief subject inherited
-0.40 word relief subject own word
-0.17 word relying
-0.09 word relying after on
0.76 word remarked
0.59 word remarked subject own name
0.01 word remarking
-0.74 word remarks
-0.55 word remarks after ,
-0.84 word remarks after .
-0.24 word remarks after and
-0.28 word remarks after be
0.10 word remarks after ed
-0.09 word remarks after on
0.09 word remarks after preposition
-0.16 word remarks subject inherited
-0.10 word remarks subject own name
-0.64 word remarks subject own noun
-0.53 word remarks subject own word
0.32 word remember
0.07 word remember subject own word
0.41 word remembered
0.56 word reminded
0.17 word reminding
-0.59 word repeated
-0.61 word repeated after s
0.19 word repeated subject own name
-0.37 word repeated subject own noun
-0.25 word repeatedly
-0.72 word repeatedly after ed
-0.81 word repeatedly after speech
0.21 word repeatedly subject inherited
-0.31 word repeatedly subject own name
-0.87 word repeatedly subject own word
0.26 word repeating
0.39 word repeating subject inherited
0.10 word replied
0.60 word replied after ,
0.30 word replied after .
0.20 word replied subject own name
0.03 word reply
-0.10 word reply subject inherited
-0.65 word report
-0.63 word report after ,
-0.76 word report after .
-0.14 word report after :
-0.53 word report after ed
0.30 word report after from
-0.53 word report after s
-0.46 word report after speech
-0.45 word report after was
0.17 word report after word
-0.67 word report subject inherited
-0.75 word report subject own noun
0.03 word reported
0.28 word reported after ,
0.50 word reported after .
0.43 word reported after by
0.73 word reported after capital
-0.79 word reported after from
0.26 word reported after in
0.38 word reported after ing
-0.08 word reported after on
-0.24 word reported after s
0.41 word reported after that
-0.32 word reported after word
0.25 word reported subject own noun
-0.13 word reported subject own word
0.72 word reportedly
0.64 word reportedly after ed
0.63 word reportedly subject inherited
0.06 word reportedly subject own name
0.48 word reportedly subject own noun
-0.83 word reporting
0.07 word reporting after word
-0.90 word reporting subject inherited
-0.66 word reports
-0.15 word reports after .
-0.11 word reports after of
-0.43 word reports after that
-0.56 word reports after word
-0.57 word reports subject inherited
0.19 word reports subject own name
-0.47 word represent
-0.09 word represent after the
-0.15 word represent subject own noun
-0.50 word reputation
0.09 word reputation after as
-0.33 word reputation after for
-0.26 word reputation subject inherited
-0.33 word reputation subject own noun
-0.64 word reputation subject own word
-0.80 word request
-0.53 word request after .
-0.92 word request subject inherited
-0.20 word request subject own noun
-0.57 word request subject own word
0.22 word requested
0.50 word requested after word
0.21 word requested subject inherited
-0.26 word requested subject own name
-0.42 word requests
-0.24 word requests subject own noun
-0.85 word requests subject own word
-0.33 word require
-0.89 word require after a
-0.73 word require after the
-0.48 word require after word
-0.44 word require subject inherited
0.08 word require subject own noun
-0.46 word required
0.10 word required after to
-0.35 word required subject inherited
-0.24 word required subject own noun
-0.13 word resistance
-0.12 word resistance subject inherited
0.02 word resisted
0.18 word resonated
-0.46 word respect
-0.41 word respect subject inherited
-0.14 word respond
0.15 word respond after to
-0.27 word respond subject own name
-0.35 word respond subject own noun
0.37 word respond subject own word
-0.10 word responded
0.14 word responded after ,
0.33 word responded after .
-0.23 word responded after by
0.13 word responded subject own name
-0.59 word responding
-0.41 word responding after to
-0.33 word responding subject inherited
-0.29 word responds
-0.33 word response
-0.75 word response after ,
-0.81 word response after preposition
-0.27 word response after to
-0.15 word response subject inherited
-0.27 word response subject own noun
-0.21 word response subject own word
0.50 word restricting
0.50 word restricting subject inherited
-0.72 word return
-0.39 word return after to
-0.50 word return subject inherited
-0.21 word return subject own noun
-0.85 word return subject own word
0.46 word retweeted
0.11 word reveal
0.13 word revealed
0.19 word revealed after that
0.13 word revealed after word
-0.12 word revealed subject inherited
0.19 word revealed subject own word
-0.47 word review
-0.24 word review after of
-0.13 word review after the
-0.62 word review subject inherited
-0.16 word review subject own name
-0.36 word review subject own noun
-0.01 word ripped
-0.52 word rule
0.06 word rule after preposition
-0.43 word rule after word
-0.36 word rule subject inherited
-0.64 word rule subject own noun
-0.56 word rule subject own word
-0.07 word ruled
-0.44 word ruling
-0.47 word ruling after .
-0.25 word ruling subject inherited
-0.01 word rumors
0.08 word rumors subject inherited
0.58 word said
0.25 word said after ,
1.13 word said after .
-0.30 word said after :
0.75 word said after as
-0.52 word said after auxiliary
-0.14 word said after be
0.90 word said after capital
0.30 word said after determiner
0.64 word said after ed
0.66 word said after in
0.45 word said after ing
-0.11 word said after it
0.45 word said after of
0.90 word said after on
0.17 word said after preposition
-0.15 word said after quotation
0.20 word said after s
0.35 word said after that
0.51 word said after the
0.97 word said after to
-0.05 word said after was
0.45 word said after word
0.51 word said subject inherited
0.13 word said subject inverted name
1.06 word said subject inverted noun
0.45 word said subject own he
0.16 word said subject own i
0.63 word said subject own it
0.45 word said subject own name
0.31 word said subject own noun
0.54 word said subject own she
-0.57 word saw
-0.06 word saw after capital
-0.24 word saw after the
-0.30 word saw after word
-0.78 word saw subject own he
0.31 word saw subject own name
0.16 word saw subject own noun
0.16 word say
0.32 word say after .
0.69 word say after :
0.56 word say after capital
0.88 word say after determiner
0.94 word say after it
-0.33 word say after preposition
0.14 word say after pronoun
0.34 word say after s
-0.22 word say after that
0.22 word say after the
0.19 word say after word
-0.18 word say subject inherited
-0.32 word say subject own it
0.09 word say subject own name
0.13 word say subject own noun
0.22 word say subject own they
0.35 word say subject own word
-0.26 word say subject own you
0.29 word saying
0.50 word saying after ,
0.12 word saying after :
-0.09 word saying after determiner
0.44 word saying after it
0.21 word saying after pronoun
-0.15 word saying after quotation
-0.20 word saying after that
0.17 word saying after the
0.84 word saying after word
0.41 word saying subject inherited
0.73 word says
0.28 word says after ,
0.52 word says after .
0.46 word says after a
1.09 word says after capital
0.98 word says after determiner
0.17 word says after it
0.60 word says after preposition
0.49 word says after pronoun
-0.08 word says after quotation
0.53 word says after s
0.55 word says after that
0.55 word says after the
-0.13 word says after word
-0.09 word says subject inherited
0.47 word says subject inverted name
0.56 word says subject own it
0.66 word says subject own name
0.48 word says subject own noun
0.88 word says subject own she
0.45 word says subject own word
0.02 word scared
-0.10 word scrutiny
-0.33 word scrutiny after ,
0.06 word scrutiny after .
-0.11 word scrutiny subject inherited
-0.17 word scrutiny subject own word
-0.12 word secret
-0.14 word secret after word
0.15 word secret subject inherited
-0.05 word see
-0.36 word see after a
0.10 word see after capital
-0.34 word see after determiner
0.10 word see after it
0.52 word see after s
-0.08 word see after the
-0.14 word see subject inherited
0.12 word see subject own name
-0.40 word see subject own noun
0.41 word see subject own they
-0.12 word see subject own word
-0.74 word seeing
-0.70 word seeing after the
-0.64 word seeing subject inherited
-0.23 word seek
0.13 word seek after to
-0.17 word seek subject own word
0.02 word seeking
-0.33 word seeking after a
-0.58 word seeking after the
-0.17 word seeking after to
0.29 word seeking after word
-0.05 word seeking subject inherited
0.08 word seeking subject own name
0.24 word seeking subject own noun
0.33 word seeks
0.26 word seeks subject own name
0.10 word seem
-0.05 word seem after to
-0.12 word seem subject inherited
0.45 word seemed
0.23 word seemed after ed
0.13 word seemed after preposition
0.37 word seemed after to
0.31 word seemed after word
-0.19 word seemed subject inherited
0.13 word seemed subject own name
0.11 word seemed subject own noun
0.29 word seemed subject own word
0.13 word seemingly
-0.16 word seemingly after word
-0.93 word seemingly subject inherited
0.47 word seems
-0.09 word seems after to
0.42 word seems after word
0.25 word seems subject own it
0.37 word seems subject own name
-0.31 word seems subject own noun
0.04 word seen
0.37 word seen after as
0.40 word seen after by
0.28 word seen after determiner
-0.29 word seen after preposition
-0.22 word seen after word
-0.53 word seen subject own he
-0.05 word seen subject own name
-0.11 word sees
0.22 word sees after the
-0.12 word sees after word
0.40 word sees subject own name
-0.29 word sense
-0.07 word sense after of
-0.65 word sense subject inherited
-0.06 word sense subject own noun
-0.07 word sense subject own word
-0.04 word sentenced
-0.36 word sentenced after to
-0.33 word sentenced subject inherited
-0.36 word share
-0.60 word share after determiner
-1.08 word share after of
-0.28 word share subject inherited
-0.98 word share subject own noun
-0.45 word share subject own word
-0.27 word shared
0.13 word shared after a
0.19 word shared after by
0.16 word shared after with
-0.28 word shared subject inherited
-0.15 word shared subject own name
-0.48 word shared subject own noun
-0.35 word shares
0.19 word shares after determiner
-0.23 word shares subject own name
-0.13 word shocked
0.01 word shots
0.26 word shots after preposition
-0.37 word shots subject own word
0.69 word shouted
0.03 word show
0.68 word show after .
0.39 word show after capital
-0.74 word show after of
-0.93 word show after preposition
-0.89 word show after quotation
0.51 word show after s
-0.23 word show after that
-0.09 word show after the
-0.07 word show after word
-0.21 word show subject inherited
-0.09 word show subject own name
0.13 word show subject own word
0.37 word showed
0.16 word showed after a
0.63 word showed after capital
-0.94 word showed after preposition
0.51 word showed after that
-0.16 word showed after word
0.14 word showed subject inherited
-0.23 word showed subject own name
0.48 word showed subject own noun
0.16 word showed subject own word
-0.17 word showing
-0.93 word showing after in
-0.70 word showing after preposition
0.18 word showing after that
0.10 word showing after word
-0.17 word showing subject inherited
-0.67 word showing subject own noun
0.14 word showing subject own word
0.25 word shown
0.21 word shown after word
0.19 word shown subject inherited
0.32 word shown subject own noun
-0.16 word shows
-0.38 word shows after ,
-0.66 word shows after .
0.88 word shows after capital
0.28 word shows after determiner
-0.44 word shows after word
0.23 word shows subject inherited
-0.58 word shows subject own name
0.36 word shows subject own word
0.53 word sided
0.53 word sided after with
-0.52 word sign
-0.18 word sign after of
-0.90 word sign after preposition
-0.47 word sign subject own name
-0.88 word sign subject own noun
-0.28 word sign subject own word
0.24 word signaled
-0.29 word signed
0.33 word signed after a
-0.44 word signed after on
-0.51 word signed after preposition
-0.25 word signed after the
-0.11 word signed subject inherited
-0.38 word signed subject own noun
-0.34 word signed subject own word
-0.42 word signs
0.11 word signs after of
-0.47 word signs subject inherited
-0.17 word signs subject own noun
-0.28 word signs subject own word
0.04 word skeptical
-0.15 word skeptical after preposition
0.15 word skeptical subject inherited
0.06 word slammed
0.11 word slamming
0.33 word slamming subject inherited
0.61 word slams
0.24 word smile
0.35 word sought
0.27 word sought after to
0.14 word sought after word
0.21 word sought subject own name
0.20 word sought subject own noun
-0.21 word sought subject own word
0.63 word sounded
0.39 word sparred
-0.52 word speak
-0.40 word speak after ly
-0.73 word speak after to
-0.53 word speak after word
-0.10 word speak subject inherited
-0.42 word speak subject own name
-0.83 word speak subject own noun
-0.21 word speak subject own word
-1.28 word speaking
-0.57 word speaking after in
-0.70 word speaking after on
-0.33 word speaking after preposition
-0.53 word speaking after s
-0.83 word speaking after to
-0.85 word speaking after word
-0.96 word speaking subject inherited
-0.58 word speaking subject own noun
-0.48 word speaks
-0.74 word speaks subject own name
0.09 word speculation
-0.58 word speech
-0.99 word speech after ,
-0.72 word speech after .
-0.60 word speech after capital
-0.56 word speech after ed
0.11 word speech after in
0.22 word speech after on
-0.43 word speech after that
-0.16 word speech after to
-0.20 word speech after word
-0.53 word speech subject inherited
-0.67 word speech subject own name
-0.49 word speech subject own noun
-0.07 word speech subject own word
-0.49 word speeches
-0.46 word speeches after ,
-0.81 word speeches after to
-0.66 word speeches subject inherited
-0.30 word speeches subject own noun
-0.46 word speeches subject own word
-0.45 word split
-0.78 word split after preposition
0.05 word split subject inherited
-0.65 word split subject own noun
-0.65 word split subject own word
-0.37 word spoke
-0.64 word spoke after on
0.51 word spoke after preposition
-0.08 word spoke after to
-0.37 word spoke after with
-0.49 word spoke subject inherited
-0.09 word spoke subject own he
-0.35 word spoke subject own name
0.12 word spoke subject own noun
-0.39 word spoke subject own word
-0.35 word spoken
0.29 word spoken after preposition
-0.18 word stance
-0.09 word stance after on
-0.19 word stance subject own noun
-0.10 word stance subject own word
-0.39 word stand
-0.88 word stand after preposition
-0.75 word stand subject inherited
-0.52 word stand subject own name
-0.44 word stand subject own noun
-0.70 word standing
-0.71 word standing after in
-0.65 word standing after preposition
-0.78 word standing after word
-0.82 word standing subject inherited
-0.57 word standing subject own noun
0.05 word standing subject own word
0.20 word stated
0.62 word stated after .
0.81 word stated after that
0.38 word statement
-0.14 word statement after ,
1.01 word statement after .
0.10 word statement after :
-0.37 word statement after ed
-0.68 word statement after in
-0.68 word statement after speech
0.25 word statement after that
-0.72 word statement after was
0.55 word statement subject inherited
-0.27 word statement subject own noun
-0.57 word statement subject own word
-0.52 word statements
-0.56 word statements after ,
-0.44 word statements after .
-0.50 word statements after preposition
-0.16 word statements after that
-0.48 word statements after word
-0.57 word statements subject inherited
-0.33 word statements subject own noun
-0.22 word statements subject own word
0.49 word stating
0.16 word stating after that
0.49 word stating subject inherited
-0.39 word stood
-1.00 word stood after preposition
-0.05 word stood subject own name
-0.53 word stood subject own word
-0.15 word stories
0.17 word stories after preposition
-0.69 word stories after that
0.10 word stories subject inherited
-0.20 word stories subject own noun
-0.41 word stories subject own word
-0.63 word story
-0.59 word story after ,
-0.66 word story after .
0.19 word story after of
-0.43 word story after preposition
-0.53 word story after word
-0.06 word story subject inherited
-0.56 word story subject own name
-1.10 word story subject own noun
-0.54 word story subject own word
-0.56 word strategy
-0.49 word strategy after ,
-0.74 word strategy after .
-0.19 word strategy after and
-0.24 word strategy after auxiliary
-0.36 word strategy after ed
0.13 word strategy after is
-0.07 word strategy after of
0.08 word strategy after to
-0.19 word strategy subject inherited
-0.14 word strategy subject own name
-0.55 word strategy subject own noun
-0.33 word strategy subject own word
0.50 word stressed
0.62 word stressed subject own name
-0.22 word strongly
-0.82 word strongly subject inherited
0.25 word strongly subject own word
0.05 word sue
-0.12 word sued
0.51 word suggest
0.85 word suggest after that
0.13 word suggest subject own name
0.64 word suggest subject own noun
0.31 word suggest subject own word
0.31 word suggested
0.69 word suggested after capital
0.70 word suggested after pronoun
0.39 word suggested after that
-0.22 word suggested after the
-0.20 word suggested subject inherited
0.67 word suggested subject own name
0.28 word suggested subject own noun
0.22 word suggesting
0.51 word suggesting after that
-0.22 word suggesting after word
0.08 word suggesting subject inherited
0.10 word suggestion
0.18 word suggestion after that
0.09 word suggestion subject inherited
0.10 word suggestions
0.14 word suggests
-0.10 word suggests after that
0.69 word suggests subject own name
-0.12 word suggests subject own noun
0.25 word suggests subject own word
0.02 word support
-0.17 word support after ,
-0.27 word support after .
0.24 word support after a
-0.41 word support after and
-0.38 word support after capital
-0.65 word support after determiner
-0.23 word support after for
0.07 word support after from
-0.21 word support after in
0.27 word support after ing
-0.72 word support after on
0.24 word support after preposition
-0.12 word support after s
0.23 word support after the
0.07 word support after to
-0.27 word support after word
0.08 word support subject inherited
-0.33 word support subject own he
0.11 word support subject own name
0.08 word support subject own noun
-0.94 word support subject own they
-0.15 word support subject own word
-0.60 word support subject own you
0.11 word supported
-0.42 word supported after by
0.13 word supported after capital
-0.47 word supported after determiner
0.35 word supported after the
0.14 word supported after word
0.23 word supported subject inherited
0.12 word supported subject own he
0.14 word supported subject own word
-0.07 word supporter
-0.34 word supporter after ,
-0.75 word supporter after .
0.07 word supporter after of
0.14 word supporter after word
-0.27 word supporter subject inherited
-0.20 word supporter subject own name
-0.82 word supporters
-0.44 word supporters after ,
-0.37 word supporters after .
-0.26 word supporters after and
-0.74 word supporters after auxiliary
-0.49 word supporters after be
-0.17 word supporters after ed
-0.16 word supporters after in
-0.50 word supporters after ly
0.18 word supporters after of
-0.66 word supporters after preposition
-0.62 word supporters after speech
-0.69 word supporters after that
-0.73 word supporters after to
-0.62 word supporters after word
-0.34 word supporters subject inherited
-0.45 word supporters subject own name
-0.47 word supporters subject own noun
-1.35 word supporters subject own word
-0.03 word supporting
-0.20 word supporting after determiner
-0.30 word supporting after the
0.11 word supportive
0.48 word supportive after of
-0.38 word supportive subject inherited
0.12 word supports
-0.17 word supports after capital
0.38 word supports after ing
-0.40 word supports subject own he
0.34 word supports subject own name
-0.22 word sure
-0.57 word sure after ,
0.16 word sure after pronoun
0.28 word sure after word
0.21 word sure subject inherited
-0.61 word sure subject own word
-0.12 word surprise
-0.23 word surprise after capital
-0.60 word surprise after word
-0.77 word surprise subject own word
-0.30 word surprised
-0.50 word surprised subject inherited
-0.21 word suspected
-0.31 word talk
0.08 word talk after of
0.32 word talk after preposition
-0.68 word talk after to
-0.81 word talk after word
-0.14 word talk subject inherited
-0.39 word talk subject own name
-0.06 word talk subject own word
0.03 word talked
-0.20 word talked after preposition
0.31 word talked subject own name
-0.15 word talking
0.15 word talking after preposition
-0.74 word talking after s
-0.37 word talking subject inherited
0.16 word talks
-0.64 word talks after ,
0.74 word talks after preposition
0.24 word talks subject inherited
-0.57 word targeted
-0.67 word targeted subject inherited
-0.70 word targeted subject own word
-0.11 word tell
-0.43 word tell after capital
0.18 word tell after pronoun
0.25 word tell after s
-0.16 word tell after word
0.09 word tell subject inherited
0.22 word tell subject own word
-0.13 word telling
0.13 word telling after capital
0.14 word telling after determiner
0.72 word telling after s
-0.48 word telling after the
-0.11 word telling after word
0.15 word telling subject own name
1.02 word tells
0.40 word tells after capital
0.59 word tells after s
0.51 word tells subject own he
0.61 word tells subject own name
-0.25 word testified
-0.18 word testified subject own name
0.72 word thanked
0.70 word thanking
-0.21 word think
0.06 word think after capital
0.10 word think after determiner
0.20 word think after it
0.15 word think after of
0.05 word think after preposition
-0.22 word think after pronoun
-0.15 word think after that
-0.38 word think after word
-0.15 word think subject inherited
0.07 word think subject own i
-0.11 word think subject own name
0.16 word think subject own noun
-0.18 word think subject own they
-0.20 word think subject own word
-0.75 word thinking
0.37 word thinking after preposition
-0.43 word thinking subject inherited
-0.68 word thinking subject own noun
-0.14 word thinks
0.10 word thinks after capital
0.81 word thinks after pronoun
-0.27 word thinks after the
-0.53 word thinks subject own he
0.22 word thinks subject own name
-0.30 word thinks subject own she
-0.67 word thought
-0.69 word thought after capital
-0.32 word thought after it
-0.09 word thought after pronoun
-0.21 word thought after that
-0.41 word thought after the
-0.81 word thought subject inherited
-0.46 word thought subject own he
0.36 word thought subject own name
-0.09 word thought subject own noun
-0.18 word thought subject own they
0.12 word thought subject own word
-0.05 word thoughts
0.23 word thoughts subject own noun
0.15 word threaten
0.08 word threatened
0.51 word threatened subject own name
-0.48 word threatened subject own noun
0.04 word threatening
-0.66 word times
0.18 word times after ,
-0.19 word times after and
-0.57 word times after capital
-0.41 word times after in
-0.58 word times after preposition
-0.06 word times after word
-1.24 word times subject inherited
-0.48 word times subject own noun
0.50 word titled
0.17 word titled after quotation
0.41 word titled subject own noun
0.20 word told
1.32 word told after a
0.26 word told after capital
-0.25 word told after determiner
0.22 word told after s
0.79 word told after the
0.14 word told after word
-0.15 word told subject inherited
0.31 word told subject own he
0.46 word told subject own name
-0.10 word told subject own noun
0.11 word told subject own she
0.39 word told subject own word
-0.35 word touched
0.38 word touted
0.15 word touted after determiner
0.71 word touting
-0.04 word tribute
0.15 word tribute subject own word
-1.12 word turned
-1.25 word turned after preposition
-0.63 word turned after the
-0.64 word turned after word
-0.77 word turned subject inherited
0.09 word turned subject own he
-0.68 word turned subject own name
-0.52 word turned subject own noun
-0.46 word turned subject own word
0.21 word tweeted
0.81 word tweeted after ,
0.70 word tweeted after .
-0.13 word tweeted after :
0.83 word tweeted after capital
-0.49 word tweeted after that
0.06 word tweeted subject own he
0.19 word tweeted subject own name
0.26 word tweeting
0.26 word tweeting subject inherited
-0.52 word twice
-0.67 word twice after as
-0.83 word twice subject own word
0.02 word unaware
-0.18 word unaware subject inherited
-0.14 word unclear
-0.20 word unclear after word
-0.05 word unclear subject inherited
-0.41 word unclear subject own word
0.20 word underscore
-0.10 word underscored
-0.18 word understand
-0.16 word understand after the
0.39 word understand after word
-0.11 word understand subject own word
0.01 word understanding
0.07 word understanding subject inherited
-0.39 word understands
-0.27 word understands subject own he
-0.09 word understood
0.26 word unhappy
0.13 word upset
0.62 word urged
0.15 word urged after capital
0.32 word urged after the
0.63 word urged after word
0.31 word urged subject inherited
0.56 word urged subject own he
0.89 word urged subject own name
-0.16 word urged subject own noun
-0.15 word urging
0.21 word urging after word
-0.07 word urging subject inherited
0.18 word view
0.56 word view after ,
-0.10 word view after .
0.36 word view after capital
-0.42 word view after of
-0.26 word view subject inherited
0.39 word view subject own noun
0.54 word view subject own word
-0.45 word viewed
-0.33 word views
-0.13 word views after ,
-0.58 word views after .
0.16 word views after of
-0.51 word views after on
-0.42 word views after word
-0.37 word views subject own noun
-0.52 word views subject own word
-0.54 word vision
-0.32 word vision after for
-0.13 word vision after of
-0.64 word vision subject own noun
0.10 word vocal
-0.33 word voice
-0.57 word voice after in
-0.62 word voice after to
-0.62 word voice after word
-0.81 word voice subject inherited
0.06 word voice subject own noun
-0.70 word voice subject own word
0.11 word voiced
-0.72 word vote
-1.01 word vote after ,
-0.52 word vote after .
-0.35 word vote after and
-0.24 word vote after auxiliary
-0.71 word vote after capital
0.12 word vote after determiner
0.24 word vote after for
-1.53 word vote after in
-0.95 word vote after on
-0.53 word vote after to
-0.90 word vote after word
-0.44 word vote subject inherited
-0.68 word vote subject own he
-0.67 word vote subject own name
-0.53 word vote subject own noun
-0.64 word vote subject own they
-0.22 word vote subject own word
-0.26 word voted
0.22 word voted after for
-0.21 word voted after in
-0.10 word voted after preposition
-0.50 word voted subject inherited
-0.31 word voted subject own he
-0.23 word voted subject own name
0.21 word voted subject own noun
0.06 word voted subject own word
-0.93 word votes
-0.70 word votes after ,
-0.87 word votes after .
-0.23 word votes after and
-0.55 word votes after be
0.33 word votes after for
-0.67 word votes after in
-0.79 word votes after preposition
-0.54 word votes after to
-0.81 word votes after word
-1.09 word votes subject inherited
-1.00 word votes subject own name
0.16 word votes subject own noun
-1.45 word votes subject own word
-0.81 word voting
-0.54 word voting after ,
-0.47 word voting after .
-0.67 word voting after capital
0.06 word voting after for
-0.70 word voting after in
-0.93 word voting after s
-0.82 word voting after word
-0.80 word voting subject inherited
-0.03 word vow
0.86 word vowed
0.64 word vowed after to
0.65 word vowed subject inherited
0.21 word vowed subject own he
0.27 word vowed subject own name
0.26 word vowing
0.26 word vowing after to
0.19 word vowing subject inherited
0.87 word vows
0.65 word vows after to
0.08 word want
0.25 word want after a
0.20 word want after capital
0.20 word want after determiner
-0.24 word want after word
-0.17 word want subject inherited
-0.72 word want subject own he
0.26 word want subject own name
0.23 word want subject own noun
-0.32 word want subject own they
-0.08 word want subject own word
-0.41 word wanted
-0.40 word wanted after a
-0.35 word wanted after to
0.07 word wanted subject own he
-0.66 word wanted subject own she
0.37 word wanted subject own word
-0.13 word wants
-0.20 word wants after a
-0.23 word wants after to
0.07 word wants subject own he
-0.19 word wants subject own name
0.09 word wants subject own noun
0.48 word warn
0.50 word warned
0.26 word warned after of
-0.11 word warned after preposition
0.64 word warned after that
0.29 word warned subject inherited
0.50 word warned subject own he
0.08 word warning
0.34 word warning after that
-0.13 word warning subject inherited
0.16 word wary
-0.29 word watched
-0.28 word watched after the
-0.40 word watched subject own name
0.20 word weighed
0.40 word weighed after in
-0.41 word welcomed
-0.80 word went
-0.08 word went after on
0.16 word went after preposition
-1.27 word went after to
-1.03 word went after word
-1.06 word went subject inherited
0.05 word went subject own he
-0.28 word went subject own name
-1.24 word went subject own noun
0.08 word went subject own she
-0.33 word went subject own word
-0.38 word willing
-0.35 word willing after to
0.19 word willing subject inherited
-0.14 word willing subject own he
0.13 word wish
0.39 word wonder
0.46 word wonder after word
0.25 word wondered
-0.01 word word
-0.07 word word subject inherited
-0.39 word words
-0.08 word words after ,
-0.34 word words after of
0.37 word words after preposition
-0.21 word words subject inherited
-0.32 word words subject own noun
-0.15 word words subject own word
-0.11 word worried
0.21 word worried after that
0.17 word worried subject inherited
-0.32 word worried subject own word
-0.30 word worries
-0.41 word worries subject inherited
0.14 word worry
0.05 word worry after preposition
0.34 word worry subject own noun
-0.02 word worrying
-0.20 word write
-0.85 word write subject own word
0.16 word writes
0.68 word writes after .
0.23 word writes after capital
-0.05 word writes subject own name
-0.30 word writing
-0.24 word writing subject inherited
-0.11 word written
0.17 word written after by
-0.44 word written subject inherited
0.73 word wrote
0.51 word wrote after ,
1.55 word wrote after .
-0.17 word wrote after a
0.85 word wrote after capital
0.94 word wrote after in
0.83 word wrote after on
-0.20 word wrote after preposition
-0.44 word wrote after the
-0.16 word wrote after to
0.62 word wrote subject inverted name
0.21 word wrote subject own he
0.70 word wrote subject own name
0.38 word wrote subject own noun
0.35 word yelled
`;
