namespace HousingFirst.UnitTests.Recipes;

/// <summary>Recipes for a clone that has no shared test data.</summary>
internal static class Vectors
{
    /// <summary>One of everything that the platform carries, in Orchard's manner, with what only Orchard has beside it.</summary>
    public const string OfOurOwn = """
        // A shelter's start set-up
        {
          "name": "ShelterBase", "displayName": "Shelter base", "description": "", "author": "Housing team",
          "website": "https://example.org", "version": "1.0.0", "issetuprecipe": true, "categories": [ "default" ], "tags": [ "shelter" ],
          "variables": {
            "now": "[js: new Date().toISOString()]",
            "homeId": "[js: uuid()]",
            "greeting": "[js: 'Velkommen til ' + variables('place')]",
            "place": "Nordlys",
          },
          "steps": [
            { "name": "feature", "enable": [ "HousingFirst.Contents", "HousingFirst.Cti", "OrchardCore.Lists" ] },
            { "name": "themes", "site": "HousingFirst.FjordTheme", "admin": "TheAdmin" },
            { "name": "settings", "SiteName": "[js: variables('greeting')]", "HomeRoute": { "Action": "Display", "ContentItemId": "[js: variables('homeId')]" } },
            { "name": "Roles", "Roles": [ { "Name": "Worker", "Description": null, "Permissions": [ "ViewContent" ] } ] },
            {
              "name": "ContentDefinition",
              "ContentTypes": [ {
                "Name": "HousingOffer", "DisplayName": "Housing offer", "Settings": { "ContentTypeSettings": { "Creatable": true } },
                "ContentTypePartDefinitionRecords": [
                  { "PartName": "TitlePart", "Name": "TitlePart", "Settings": { "ContentTypePartSettings": { "Position": "0" } } },
                  { "PartName": "HousingOffer", "Name": "HousingOffer" }
                ] } ],
              "ContentParts": [ { "Name": "HousingOffer", "Settings": {}, "ContentPartFieldDefinitionRecords": [
                { "FieldName": "NumericField", "Name": "Beds", "Settings": { "NumericFieldSettings": { "Minimum": 0 } } } ] } ]
            },
            {
              "name": "content",
              "Data": [
                {
                  "ContentItemId": "[js: variables('homeId')]", "ContentType": "HousingOffer", "DisplayText": "Home", "Latest": true, "Published": true,
                  "CreatedUtc": "[js: variables('now')]", "TitlePart": { "Title": "[locale en]Home: yes[/locale]" },
                  "HousingOffer": { "Beds": { "Value": 2 } }
                },
                { "ContentItemId": "[js: uuid()]", "ContentType": "HousingOffer", "Latest": "true", "Published": "True" }
              ]
            },
            { "name": "media", "Files": [ { "TargetPath": "rooms/a.svg", "Base64": "PHN2Zy8+" } ] },
            { "name": "Layers", "Layers": [] },
          ]
        }
        """;
}
