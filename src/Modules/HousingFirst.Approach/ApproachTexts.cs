using HousingFirst.Approach.Dimensions;
using HousingFirst.Approach.Methods;
using HousingFirst.Approach.Principles;
using HousingFirst.Approach.Reading;

namespace HousingFirst.Approach;

/// <summary>The module's own texts, read once when the first page asks for them.</summary>
internal sealed class ApproachTexts
{
    private readonly Lazy<PrinciplesText> _principles = Embedded<PrinciplesText>("Texts/da/principles.yml");
    private readonly Lazy<DimensionsText> _dimensions = Embedded<DimensionsText>("Texts/da/dimensions.yml");
    private readonly Lazy<ComparisonText> _comparison = Embedded<ComparisonText>("Texts/da/comparison.yml");

    public PrinciplesText Principles => _principles.Value;

    public DimensionsText Dimensions => _dimensions.Value;

    public ComparisonText Comparison => _comparison.Value;

    private static Lazy<T> Embedded<T>(string path) => new(() => YamlTexts.Read<T>(typeof(ApproachTexts).Assembly, path));
}
