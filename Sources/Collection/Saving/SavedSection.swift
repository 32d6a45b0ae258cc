/// The sections of a saved collection beside those of its index.
enum SavedSection: UInt32 {
  /// The format's version, the summary, and what is told on opening.
  case summary = 100
  case guideStarts = 101
  case guides = 102
  case firsts = 103
  case sectionStarts = 104
  case sections = 105
  case passageStarts = 106
  case passages = 107
  case listStarts = 108
  case lists = 109
  case termStarts = 110
  case terms = 111
  case termSlots = 112
  case termFacts = 113
  case wordStarts = 114
  case words = 115
  case wordOccurrences = 116
  /// What the collection was made of, where that is known and may change.
  case sources = 117

  /// The version of what the sections hold; to be raised with any change to it.
  static let version = 2
}
