import Guides
import Retrieval
import Terminal
import TextAnalysis

/// Why a session cannot go on.
enum SessionError: Error {
  /// A guide cannot be used.
  case guide(GuideError)
  /// A saved file cannot be used.
  case saved(SectionFileError)
  /// A file cannot be read.
  case file(FileFailure)
  /// A file of synonyms cannot be used.
  case thesaurus(ThesaurusError)
  /// The log of declined questions cannot be kept.
  case log(PrivateFileFailure)
  /// The question given as an argument has no words.
  case emptyQuestion
  /// The question given as an argument is a command such as `/topics`.
  case commandAsQuestion(String)
  /// Standard input is a guide or a file of synonyms, and wanted for something else, too.
  case inputIsTaken
  /// Standard input cannot be read any further.
  case input(ReadError)
  /// An answer cannot be written.
  case output(WriteError)

  /// How the process ends because of it.
  var status: ExitStatus {
    switch self {
    case .emptyQuestion, .commandAsQuestion, .inputIsTaken: .usage
    case .output(.closedPipe): .closedPipe
    default: .failure
    }
  }
}
