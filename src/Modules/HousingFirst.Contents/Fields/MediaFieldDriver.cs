using HousingFirst.Sdk.Content.Display;
using HousingFirst.Sdk.Content.Fields;
using HousingFirst.Sdk.Media;

namespace HousingFirst.Contents.Fields;

/// <summary>
/// Finds the addresses of a field's files. Paths that nothing stands under are left out; where the field says
/// nothing of a file, the library does.
/// </summary>
internal sealed class MediaFieldDriver(IMediaStore media) : IFieldDriver
{
    public string FieldType => nameof(MediaField);

    public async Task<object?> DisplayAsync(FieldView field, ContentDisplayContext context, CancellationToken cancellationToken)
    {
        var chosen = field.As<MediaField>();
        List<MediaLink> links = [];
        for (var i = 0; i < chosen.Paths.Count; i++)
        {
            var path = chosen.Paths[i].TrimStart('/');
            if (await media.FindAsync(path, cancellationToken) is { } file
                && context.Resolve(await media.UrlAsync(path, cancellationToken)) is { } url)
            {
                var text = i < chosen.MediaTexts?.Count ? chosen.MediaTexts[i] : null;
                links.Add(new(url, string.IsNullOrEmpty(text) ? file.Alt ?? "" : text, path[(path.LastIndexOf('/') + 1)..], file.ContentType.StartsWith("image/", StringComparison.Ordinal)));
            }
        }

        return links.Count == 0 ? null : links;
    }
}
