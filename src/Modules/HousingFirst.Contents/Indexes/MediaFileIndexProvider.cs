using System.Text;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Media;

namespace HousingFirst.Contents.Indexes;

internal sealed class MediaFileIndexProvider : IndexProvider<MediaFile, MediaFileIndex>
{
    public override MediaFileIndex Map(MediaFile document) =>
        new(document.Path.Normalize(NormalizationForm.FormKC).ToLowerInvariant(), document.Hash, document.Size);
}
