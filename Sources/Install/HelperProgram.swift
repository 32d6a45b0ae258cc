import Foundation

/// A program that is run for what it writes or does.
struct HelperProgram {
  let program: URL
  var folder: URL?

  init(_ program: URL, in folder: URL? = nil) {
    self.program = program
    self.folder = folder
  }

  /// Finds a program of the system.
  ///
  /// - Throws: ``InstallError`` with what to install where it is not there.
  init(named name: String, of package: String, in folder: URL? = nil) throws {
    let places = ["/usr/bin", "/bin", "/usr/local/bin"].map { $0 + "/" + name }
    guard let place = places.first(where: FileManager.default.isExecutableFile(atPath:)) else {
      throw InstallError("\(name) is not there; apt-get install \(package)")
    }
    self.init(URL(filePath: place), in: folder)
  }

  /// Runs the program and returns what it wrote to standard output.
  ///
  /// - Throws: ``InstallError`` where it fails.
  @discardableResult
  func run(_ arguments: [String]) throws -> Data {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw InstallError("\(program.path) \(arguments.joined(separator: " ")) failed")
    }
    return data
  }

  /// What the program writes, which has to be something.
  func output(_ arguments: String...) throws -> Data {
    let data = try run(arguments)
    guard !data.isEmpty else {
      throw InstallError("\(program.path) \(arguments.joined(separator: " ")) wrote nothing")
    }
    return data
  }
}
