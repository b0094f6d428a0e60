import Fixtures
import Geodata
import Geodesy
import Testing

@Suite struct PlaceRankingTests {
  @Test func `a name is judged exact, another spelling, alike or other`() {
    var ranking = PlaceRanking("Mujaffarpur")
    #expect(ranking.match("mujaffarpur") == .exact)
    #expect(ranking.match("मुज़फ़्फ़रपुर") == .spelling(1))
    #expect(ranking.match("Muzafarpore")?.isSure == true)
    #expect(ranking.match("Muzafarpud")?.isSure == false)
    #expect(ranking.match("Patna") == nil)
    #expect(ranking.match("") == nil)
  }

  @Test func `a dot that is left out keeps a name exact`() {
    var ranking = PlaceRanking("बाडमेर")
    #expect(ranking.match("बाड़मेर") == .exact)
  }

  @Test func `same consonants with other vowels are another name`() {
    var ranking = PlaceRanking("Patna")
    #expect(ranking.match("Ipitanio") == nil)
  }

  @Test func `better matches come first, then kinds, then people`() throws {
    func place(
      _ name: String, _ kind: NamedPlace.Kind, _ people: Int?, _ match: PlaceMatch
    ) throws -> NamedPlace {
      NamedPlace(
        name: name, localName: nil, kind: kind, district: "D\(people ?? 0)", state: "Bihar",
        coordinate: try Coordinate(longitude: 85, latitude: 25), population: people, match: match)
    }
    let places = try [
      place("f", .town, 9, .similar(0.9)), place("e", .settlement, nil, .exact),
      place("d", .town, 100, .spelling(0.8)), place("c", .town, 5, .spelling(0.9)),
      place("b", .town, 10, .exact), place("a", .town, 20, .exact),
    ]
    #expect(PlaceRanking.ranked(places).map(\.name) == ["a", "b", "e", "c", "d"])
    #expect(PlaceRanking.ranked([places[0]]).map(\.name) == ["f"])
  }
}
