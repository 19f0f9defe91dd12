using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.Model;
using CceGen.Generator.Primitives;

namespace CceGen.Generator.Lowering;

/// <content>Constructors that set all properties.</content>
internal sealed partial class SchemaLowering
{
    private ConstructorModel? ConstructorOf(PendingObject pending)
    {
        if (!context.Policies.Style.HasConstructors)
        {
            return null;
        }

        var parameters = Parameters(pending);
        var inherited = pending.BaseName is { } name ? Parameters(_objects[name]) : [];
        var arguments = inherited.Select(own => parameters.Find(parameter => parameter.Property.WireName == own.Property.WireName)!.Name);
        return parameters.Count == 0 ? null : new ConstructorModel(parameters.ToEquatableArray(), arguments.ToEquatableArray());
    }

    // In the order of their names, as NSwag has them; what says of which class an object is, the class sets itself.
    private List<ConstructorParameterModel> Parameters(PendingObject pending)
    {
        var own = _properties[pending.Name];
        var all = Inherited(pending).Concat(own).ToList();
        var names = new UniqueNames("Value", all.Select(static property => property.Field));
        return
        [
            .. all.Where(static property => property.Form != PropertyForm.Settable)
                .OrderBy(static property => property.WireName, StringComparer.Ordinal)
                .Select(property => new ConstructorParameterModel(
                    CSharpNames.Escape(names.Add(context.Names.ConstructorParameter(property.Name))), property, !own.Contains(property))),
        ];
    }
}
