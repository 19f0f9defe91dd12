using System.Collections.Generic;
using CceGen.Generator.Model;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering;

/// <content><c>required</c>: names that no property has, and properties of a base that requires less.</content>
internal sealed partial class SchemaLowering
{
    // Without an object for each question: there are tens of thousands.
    private static PropertyModel? Find(List<PropertyModel> properties, string wireName)
    {
        for (var index = 0; index < properties.Count; index++)
        {
            if (properties[index].WireName == wireName)
            {
                return properties[index];
            }
        }

        return null;
    }

    private static bool IsRequired(PropertyModel property) => property.Presence is Presence.Required or Presence.RequiredNullable;

    private void ReportRequired(PendingObject pending, List<PropertyModel> inherited, List<PropertyModel> properties)
    {
        foreach (var entry in pending.Required)
        {
            if (Find(properties, entry.Text) is null)
            {
                context.Diagnostics.Report(Problems.UndeclaredRequiredProperty(entry.Location, entry.Text));
            }
        }

        foreach (var entry in pending.Required)
        {
            if (Find(inherited, entry.Text) is { } property && !IsRequired(property) && !IsOneWay(pending.BaseName, entry.Text))
            {
                context.Diagnostics.Report(Problems.RequiredOfBaseIgnored(entry.Location, entry.Text));
            }
        }
    }
}
