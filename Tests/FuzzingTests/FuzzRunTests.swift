import Testing

@testable import Fuzzing

@Suite struct FuzzRunTests {
  @Test func inputsFollowFromSeedAndNumber() {
    let (maker, again) = (InputMaker(seed: 3), InputMaker(seed: 3))
    _ = again.input(100)
    for number in 0..<60 { #expect(maker.input(number) == again.input(number)) }
    let other = InputMaker(seed: 4)
    #expect((0..<60).count { maker.input($0) == other.input($0) } == 0)
    #expect(Set((0..<60).map { maker.input($0).bytes }).count > 55)
  }

  @Test func everyTargetGetsItsTurn() {
    let targets = (0..<6).map { InputMaker(seed: 1).input($0).target }
    #expect(targets == FuzzTarget.allCases)
    #expect(InputMaker(seed: 1, targets: [.html]).input(1).target == .html)
  }

  @Test func inputsAreBounded() {
    let maker = InputMaker(seed: 5)
    #expect((0..<2000).allSatisfy { maker.input($0).bytes.count <= InputMaker.longest })
  }

  @Test func theSavedSampleIsSound() {
    #expect(SavedSample.bytes.starts(with: Array("ASKGUIDE".utf8)))
    var signed = SavedSample.bytes
    SavedSample.sign(&signed)
    #expect(signed == SavedSample.bytes)
  }

  /// The short run that stands guard; longer ones are made with `guidelab fuzz`.
  @Test func nothingBreaks() throws {
    let run = FuzzRun(InputMaker(seed: 2026), bound: .seconds(20))
    let report = try run.run(count: 300)
    #expect(report.count == 300)
    #expect(report.faults == [])
    let again = try run.run(count: 30)
    #expect(again.fingerprint == (try run.run(count: 30)).fingerprint)
    #expect(again.fingerprint != report.fingerprint)
  }

  @Test func whatIsWrongIsTold() {
    var report = FuzzReport()
    let input = FuzzInput(number: 12, target: .html, bytes: [1])
    report.add(input, time: .milliseconds(1500), fault: "no summary")
    let text = report.text(seed: 9, time: .seconds(2))
    #expect(text.hasPrefix("1 inputs from seed 9 in 2.000 s\nhtml: 1, slowest 1.500 s (12)\n"))
    #expect(text.hasSuffix("1 faults:\n  12 (html): no summary\n"))
  }
}
