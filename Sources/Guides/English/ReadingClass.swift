/// What a word or phrase tells a reader of documents, as `Knowledge/English/reading.txt` has it.
///
/// The folder's `README.md` says what each class holds.
enum ReadingClass: String, CaseIterable {
  case abbreviation
  case afterTime = "after-time"
  case closing
  case compoundOpener = "compound-opener"
  case contentsTitle = "contents-title"
  case counted
  case dangling
  case firstSection = "first-section"
  case indexTitle = "index-title"
  case leadIn = "lead-in"
  case lettered
  case messageField = "message-field"
  case monthStart = "month-start"
  case nameAbbreviation = "name-abbreviation"
  case namePreposition = "name-preposition"
  case numberAbbreviation = "number-abbreviation"
  case part
  case sentenceOpener = "sentence-opener"
  case share
  case warningLabel = "warning-label"
  case warningShout = "warning-shout"
  case way
  case wayLink = "way-link"
  case wayOpening = "way-opening"
  case wayStep = "way-step"
  case wordEnding = "word-ending"
  case wordOnset = "word-onset"
  case wordPrefix = "word-prefix"
}
