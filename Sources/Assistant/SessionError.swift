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

  /// Where the path that will not do was named; nil where that was the command line.
  func origin(in settings: SessionSettings) -> String? {
    switch self {
    case .guide, .saved: settings.origins.knowledge
    case .log: settings.origins.log
    case .file(let failure):
      settings.thesauri.contains(failure.path) ? settings.origins.thesauri : nil
    case .thesaurus(let error):
      settings.thesauri.contains(error.file) ? settings.origins.thesauri : nil
    default: nil
    }
  }
}
