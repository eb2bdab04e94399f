using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using HousingFirst.Manuals.Reading;
using HousingFirst.Manuals.Shipping;
using Microsoft.Extensions.Logging;

namespace HousingFirst.Manuals.Pictures;

/// <summary>The pictures that modules carry inside themselves, under <c>Pictures/{language}</c>, each module's read once when it is first asked for.</summary>
internal sealed class ShippedPictures(ILogger<ShippedPictures> logger)
{
    private const string Drawing = ".svg";

    private readonly ConcurrentDictionary<(Assembly Module, string Language), PictureCatalogue> _catalogues = new();

    /// <summary>The module's pictures.</summary>
    public PictureCatalogue For(Assembly module, string language) => _catalogues.GetOrAdd((module, language), key => Read(key.Module, key.Language));

    private PictureCatalogue Read(Assembly module, string language)
    {
        var folder = $"Pictures/{language}";
        var pictures = ImmutableSortedDictionary.CreateBuilder<string, Picture>(StringComparer.Ordinal);
        foreach (var file in module.GetManifestResourceNames().Where(file => file.StartsWith(folder + "/", StringComparison.Ordinal) && file.EndsWith(Drawing, StringComparison.Ordinal)))
        {
            var name = file[(folder.Length + 1)..^Drawing.Length];
            var (picture, problems) = PictureReader.Read(
                name, $"{module.GetName().Name}/{folder}", EmbeddedText.Of(module, file), EmbeddedText.Find(module, $"{folder}/{name}.md"));
            logger.TellAll(problems);
            if (picture is not null)
            {
                pictures.Add(name, picture);
            }
        }

        return new(pictures.ToImmutable());
    }
}
