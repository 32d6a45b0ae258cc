extension ThesaurusError: CustomStringConvertible {
  /// File, line, reason and remedy: `skin.synonyms:3: nothing stands … `.
  public var description: String {
    switch self {
    case .emptySide(let file, let line):
      "\(file):\(line): nothing stands on one side of “=>”. "
        + "Write “asked => in the guide” with words on both sides."
    case .tooManyArrows(let file, let line):
      "\(file):\(line): more than one “=>”. "
        + "Write one rule a line; an arrow inside an entry is written “\\=>”."
    case .noWords(let file, let line):
      "\(file):\(line): an entry without letters or digits. "
        + "Give each entry a word, or start the line with “#” to make it a comment."
    case .tooLarge(let file):
      "\(file): larger than 4 GB. Split the thesaurus into several files."
    }
  }
}
