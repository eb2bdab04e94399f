using System.Globalization;
using HousingFirst.Contents.Files;
using HousingFirst.Sdk.Content.Editing;
using HousingFirst.Sdk.Content.Fields;
using HousingFirst.Sdk.Documents;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Fields;

/// <summary>
/// Files of the portal's media, each with what is said of it to those who do not see it. There is always room for one more, when there
/// may be several.
/// </summary>
internal sealed class MediaFieldEditor(IDocumentSession session, IStringLocalizer<EditorTexts> texts) : IFieldEditor
{
    // Of a larger library script opens the whole; what stands in the field already is always there.
    private const int MaxChoices = 1000;

    public string FieldType => nameof(MediaField);

    public async ValueTask EditAsync(FieldEdit field, CancellationToken cancellationToken)
    {
        var media = field.As<MediaField>();
        var settings = field.Definition.Setting<MediaFieldSettings>();
        var rows = await new MediaQuery().Ask(session).OrderBy(row => row.Path).Take(MaxChoices).ListIndexAsync(cancellationToken);
        var files = rows.Select(row => row.Folder.Length > 0 ? $"{row.Folder}/{row.Name}" : row.Name);
        var choices = files.Union(media.Paths, StringComparer.OrdinalIgnoreCase).Select(path => new EditChoice(path, path)).ToArray();
        var room = settings.Multiple ? media.Paths.Count + 1 : Math.Max(1, media.Paths.Count);
        for (var place = 0; place < room; place++)
        {
            var number = room == 1 ? "" : string.Create(CultureInfo.CurrentCulture, $" {place + 1}");
            var path = place < media.Paths.Count ? media.Paths[place] : "";
            field.Add(new(PathAt(place), field.DisplayName + number)
            {
                Kind = EditInputKind.Choice,
                Hint = place == 0 ? field.Hint : null,
                IsRequired = field.IsRequired && place == 0,
                Choices = choices,
                // Case does not count in paths.
                Value = Array.Find(choices, choice => string.Equals(choice.Value, path, StringComparison.OrdinalIgnoreCase))?.Value ?? path,
            });
            if (settings.AllowMediaText)
            {
                field.Add(new(TextAt(place), texts["Media.Text"] + number)
                {
                    Hint = place == 0 ? texts["Media.Text.Hint"].Value : null,
                    MaxLength = 500,
                    Value = place < media.MediaTexts?.Count ? media.MediaTexts[place] ?? "" : "",
                });
            }
        }
    }

    public ValueTask UpdateAsync(FieldEdit field, CancellationToken cancellationToken)
    {
        var before = field.As<MediaField>();
        List<int> kept = [];
        for (var place = 0; field.Input(PathAt(place)) is not null; place++)
        {
            if (field.Text(PathAt(place)) is not null)
            {
                kept.Add(place);
            }
        }

        field.Alter<MediaField>(media =>
        {
            media.Paths = [.. kept.Select(place => field.Text(PathAt(place))!)]; // those that have one were kept
            media.MediaTexts = field.Input(TextAt(0)) is null ? media.MediaTexts : [.. kept.Select(place => field.Text(TextAt(place)) ?? "")];
            media.Anchors = before.Anchors is null ? null : [.. kept.Select(place => place < before.Anchors.Count ? before.Anchors[place] : new MediaAnchor())];
        });
        return ValueTask.CompletedTask;
    }

    private static string PathAt(int place) => string.Create(CultureInfo.InvariantCulture, $"{nameof(MediaField.Paths)}.{place}");

    private static string TextAt(int place) => string.Create(CultureInfo.InvariantCulture, $"{nameof(MediaField.MediaTexts)}.{place}");
}
