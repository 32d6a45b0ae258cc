import Evaluation
import Testing

@Suite struct CollectionMeasuringTests {
  @Test func documentsAreFoundByTheirIDs() {
    // Each query shares its words with one document only.
    let collection = RetrievalCollection(
      documents: [
        .init(id: "wings", title: "Wings", text: "Lift of a slender wing."),
        .init(id: "heat", title: "Heat", text: "Conduction in composite slabs."),
        .init(id: "blank", title: "", text: ""),
      ],
      queries: [
        .init(id: "1", text: "conduction slabs", relevance: ["heat": 1]),
        .init(id: "2", text: "slender wing", relevance: ["wings": 1]),
        .init(id: "3", text: "slender wing", relevance: ["heat": 1]),
      ])
    let report = collection.measure(name: "tiny")
    #expect(report.queries == 3)
    #expect(report.documents == 3)
    #expect(report.precision == 2.0 / 3)
  }
}
