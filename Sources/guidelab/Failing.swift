import ArgumentParser
import Glibc
import Rendering
import Terminal

/// Does some work; an error is told on standard error and ends the command with status 2.
///
/// Exit codes and the help that the work throws itself pass through. Where nobody reads the output
/// any more there is nothing to tell.
func failing(_ work: () throws -> Void) throws {
  do {
    try work()
  } catch let code as ExitCode {
    throw code
  } catch let help as CleanExit {
    throw help
  } catch WriteError.closedPipe {
    throw ExitCode(141)
  } catch {
    complain("guidelab: \(error)")
    throw ExitCode(2)
  }
}

/// Writes a text to standard output.
///
/// - Throws: `WriteError` where that fails, as on a full disk.
func say(_ text: String) throws(WriteError) { try TextOutput.standardOutput.write(text) }

/// Writes lines to standard error, with nothing in them that acts on a terminal.
func complain(_ text: String) {
  let bytes = Array((visible(text) + "\n").utf8)
  _ = write(STDERR_FILENO, bytes, bytes.count)
}

/// Lines as they are but for what would act on a terminal.
func visible(_ text: String) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false)
    .map { ControlCharacters.visible(String($0)) }.joined(separator: "\n")
}
