using HousingFirst.Manuals.Shipping;

namespace HousingFirst.Manuals.Pictures;

internal sealed class PortalPictures(IPortalExtensions extensions, ShippedPictures shipped) : IPictures
{
    public Picture? Find(string name)
    {
        foreach (var manual in extensions.All<ShippedManual>())
        {
            if (shipped.For(manual.Assembly, manual.Language).ByName.TryGetValue(name, out var picture))
            {
                return picture;
            }
        }

        return null;
    }
}
