import Guides
import Retrieval
import Terminal
import TextAnalysis

extension SessionError: CustomStringConvertible {
  /// What went wrong and what to do, for the person.
  var description: String {
    switch self {
    case .guide(let error): error.description
    case .saved(let error): error.description
    case .file(let failure):
      "\(failure.path): cannot be read: \(failure.reason); check the path and its permissions"
    case .thesaurus(let error): error.description
    case .log(let failure): "\(failure); name a file of your own, or leave out --log"
    case .emptyQuestion: "the question is empty; put it in quotes, or leave it out to be asked"
    case .commandAsQuestion(let command): Words.isForTerminals(command)
    case .inputIsTaken:
      "standard input can be read for one thing only; where an option reads it, "
        + "give the question as an argument"
    case .input(let error): error.description
    case .output(let error): error.description
    }
  }
}
