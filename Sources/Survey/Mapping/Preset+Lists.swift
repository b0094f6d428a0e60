extension Preset {
  /// The directory of health centres on data.gov.in.
  ///
  /// Its points of `Notional` centres are those of a place and not of a building.
  public static let healthCentres = Self(
    name: "data-gov", system: "data.gov.in", source: "data.gov.in health centre directory",
    signs: [
      ["ActiveFlag_C", "NOTIONAL_PHYSICAL"], ["Subdistrict Name", "Facility Type", "Nin_N"],
      ["Subdistrict Name", "Facility Type", "Facility Address", "ActiveFlag_C"],
    ],
    facility: [
      .state: ["State Name"], .district: ["District Name"], .block: ["Subdistrict Name"],
      .type: ["Facility Type"], .name: ["Facility Name"], .address: ["Facility Address"],
      .latitude: ["Latitude"], .longitude: ["Longitude"], .status: ["ActiveFlag_C"],
      .ownership: ["Type Of Facility"], .nin: ["Nin_N"],
    ])

  /// The list of facilities with national identification numbers.
  public static let ninList = Self(
    name: "nin", system: "nin-list", source: "NIN list",
    signs: [
      ["Health Facility Name", "Taluka_Name", "Block_Name"], ["NIN_2_HFI", "HFI_Name"],
      ["NIN", "Health Facility Name"],
    ],
    facility: [
      .name: ["Health Facility Name", "HFI_Name"], .nin: ["NIN", "NIN_2_HFI"],
      .type: ["Facility Type", "HFI_Type"], .state: ["State_Name"], .district: ["District_Name"],
      .block: ["Block_Name", "Taluka_Name"], .village: ["locality"], .address: ["Address"],
      .pin: ["pincode"], .latitude: ["latitude"], .longitude: ["longitude"],
    ])

  /// The Health Facility Registry, by the names of its interface and of its downloads.
  public static let hfrList = Self(
    name: "hfr", system: "hfr", source: "Health Facility Registry",
    signs: [
      ["facilityId", "facilityName", "ownershipCode"], ["facilityId", "facilityTypeCode"],
      ["facilityId", "facilityName", "stateLGDCode"],
      ["Facility ID", "Facility Name", "System of Medicine"],
    ],
    facility: [
      .hfr: ["facilityId", "Facility ID"], .name: ["facilityName", "Facility Name"],
      .type: ["facilityType", "facilityTypeName", "Facility Type", "facilityTypeCode"],
      .ownership: ["ownership", "Ownership", "ownershipCode"],
      .state: ["stateName", "State"], .stateLGD: ["stateLGDCode"],
      .district: ["districtName", "District"], .districtLGD: ["districtLGDCode"],
      .block: ["subDistrictName", "Sub District"], .blockLGD: ["subDistrictLGDCode"],
      .village: ["villageCityTownName"], .address: ["addressLine1", "Address"],
      .pin: ["pincode", "Pincode"], .latitude: ["latitude"], .longitude: ["longitude"],
      .phone: ["facilityContactNumber"],
      .status: ["facilityOperationalStatus", "facilityStatus"], .nin: ["nin"],
    ])

  /// OpenStreetMap: its tags as columns, as Overpass, QuickOSM and GDAL write them.
  public static let openStreetMap = Self(
    name: "osm", system: "osm", source: "OpenStreetMap",
    signs: [
      ["@id", "amenity"], ["@id", "healthcare"], ["full_id", "osm_type"], ["osm_id", "amenity"],
      ["osm_id", "healthcare"], ["osm_id", "other_tags"], ["osm_way_id"],
    ],
    facility: [
      .osm: ["@id", "full_id", "osm_id", "osm_way_id"],
      .name: ["name", "name:en", "official_name"],
      .localName: ["name:hi"], .type: ["healthcare", "amenity"],
      .ownership: ["operator:type", "ownership"], .phone: ["phone", "contact:phone"],
      .hours: ["opening_hours"], .address: ["addr:full", "addr:street"],
      .village: ["addr:village", "addr:city", "addr:place"], .district: ["addr:district"],
      .state: ["addr:state"], .pin: ["addr:postcode"], .openedOn: ["start_date"],
    ])
}
