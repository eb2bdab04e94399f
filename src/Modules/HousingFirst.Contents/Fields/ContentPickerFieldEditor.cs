using System.Globalization;
using HousingFirst.Contents.Desk;
using HousingFirst.Sdk.Content.Editing;
using HousingFirst.Sdk.Content.Fields;
using HousingFirst.Sdk.Content.Indexes;
using HousingFirst.Sdk.Content.Routing;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Contents.Fields;

/// <summary>
/// Items, each chosen from a list of those that can be and that the person may write or read; where there are too many for a list, the address of the page is written instead.
/// There is always room for one more, when there may be several.
/// </summary>
internal sealed class ContentPickerFieldEditor(
    IContentDefinitions definitions, IDocumentSession session, IContentRoutes routes, ContentRights rights, IPermissionChecker reader,
    IStringLocalizer<EditorTexts> texts) : IFieldEditor
{
    private const int MaxChoices = 200;
    private const string Address = "Address";

    public string FieldType => nameof(ContentPickerField);

    public async ValueTask EditAsync(FieldEdit field, CancellationToken cancellationToken)
    {
        var picked = field.As<ContentPickerField>().ContentItemIds;
        var settings = field.Definition.Setting<ContentPickerFieldSettings>();
        var (choices, areAll) = await ChoicesAsync(settings, picked, cancellationToken);
        var room = settings.Multiple ? picked.Count + 1 : Math.Max(1, picked.Count);
        for (var place = 0; place < room; place++)
        {
            field.Add(new(Place(place), room == 1 ? field.DisplayName : texts["Pick.Numbered", field.DisplayName, place + 1])
            {
                Kind = EditInputKind.Choice,
                Hint = place == 0 ? field.Hint : null,
                IsRequired = field.IsRequired && place == 0,
                Choices = choices,
                Value = place < picked.Count ? picked[place] : "",
            });
        }

        if (!areAll)
        {
            field.Add(new(Address, texts["Pick.Address"]) { Hint = texts["Pick.Address.Hint", MaxChoices], MaxLength = ContentPath.MaxLength });
        }
    }

    public async ValueTask UpdateAsync(FieldEdit field, CancellationToken cancellationToken)
    {
        var chosen = field.Inputs.Where(input => input.Property != Address).SelectMany(input => input.Values)
            .Where(value => value.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        if (field.Text(Address) is { } address)
        {
            if (await FindAsync(address, cancellationToken) is { } found)
            {
                chosen = field.Definition.Setting<ContentPickerFieldSettings>().Multiple ? [.. chosen.Append(found).Distinct(StringComparer.Ordinal)] : [found];
            }
            else
            {
                field.Input(Address)!.Refuse(texts["Pick.Address.Wrong"]); // its text stands in it
                return;
            }
        }

        field.Alter<ContentPickerField>(held => held.ContentItemIds = chosen);
    }

    private static string Place(int place) => string.Create(CultureInfo.InvariantCulture, $"{nameof(ContentPickerField.ContentItemIds)}.{place}");

    private async Task<string?> FindAsync(string address, CancellationToken cancellationToken)
    {
        var path = Uri.TryCreate(address, UriKind.Absolute, out var absolute) ? absolute.AbsolutePath : address;
        return (await routes.ResolveAsync(path.TrimStart('~').Trim('/'), cancellationToken))?.ContentItemId;
    }

    private async Task<(IReadOnlyList<EditChoice> Choices, bool AreAll)> ChoicesAsync(
        ContentPickerFieldSettings settings, List<string> picked, CancellationToken cancellationToken)
    {
        string[] types = settings.DisplayAllContentTypes || settings.DisplayedContentTypes.Count == 0
            ? [.. (await definitions.GetAsync(cancellationToken)).Types.Where(type => type.Setting<ContentTypeSettings>().Listable).Select(type => type.Name)]
            : [.. settings.DisplayedContentTypes];
        var written = await FirstAsync((await rights.ReachAsync(cancellationToken)).Query(types).Ask(session), cancellationToken);
        var read = await FirstAsync(session.Query<ContentItemIndex>(row => types.Contains(row.ContentType)).VisibleTo(reader), cancellationToken);
        EditChoice[] candidates =
        [
            .. written.Concat(read).DistinctBy(choice => choice.Value, StringComparer.Ordinal)
                .OrderBy(choice => DanishText.SortKey(choice.Text), StringComparer.Ordinal).Take(MaxChoices + 1),
        ];
        var missing = picked.Except(candidates.Select(choice => choice.Value), StringComparer.Ordinal).ToArray();
        var others = missing.Length == 0
            ? []
            : await session.Query<ContentItemIndex>(row => row.Latest && missing.Contains(row.ContentItemId))
                .SelectAsync(row => new EditChoice(row.ContentItemId, row.DisplayText), cancellationToken);
        return ([.. candidates.Take(MaxChoices), .. others], candidates.Length <= MaxChoices);
    }

    private static Task<IReadOnlyList<EditChoice>> FirstAsync(IDocumentQuery<ContentItemIndex> query, CancellationToken cancellationToken) => query
        .OrderBy(row => row.DisplayText).Take(MaxChoices + 1).SelectAsync(row => new EditChoice(row.ContentItemId, row.DisplayText), cancellationToken);
}
