"""The services that a shop may offer, each with the words that offer, refuse and name it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from aftersales_eval.sources.web.text.exchanges import words as exchange_words
from aftersales_eval.sources.web.text.exchanges.objects import OBJECT
from aftersales_eval.sources.web.text.services import offer_words, setup_words
from aftersales_eval.sources.web.text.services.offer_words import (
    Words,
    labelled,
    named,
    offers,
    refuses,
)
from aftersales_eval.sources.web.text.stems import any_of


@dataclass(frozen=True, slots=True)
class Service:
    """One service: its metric, what its sentences hold, and how they offer, refuse, name it
    or mean something else.

    `goods` says whether it matters for which goods it is offered.
    """

    metric: str
    stems: re.Pattern[str]
    yes: re.Pattern[str]
    more: re.Pattern[str]
    no: re.Pattern[str]
    named: re.Pattern[str]
    label: re.Pattern[str]
    void: re.Pattern[str]
    goods: bool = False


def _service(
    metric: str,
    stems: str,
    words: tuple[Words, Words, Words, Words],
    more: re.Pattern[str],
    void: re.Pattern[str],
    *,
    goods: bool = False,
) -> Service:
    found = any_of(stems.split(","))
    yes, no, name, label = offers(*words), refuses(*words), named(*words), labelled(*words)
    return Service(metric, found, yes, more, no, name, label, void, goods)


SERVICES: Final = (
    _service(
        "exchange_offered",
        "exchang,swap,tausch,echang,cambi,canje,size,grosse,groesse,taille,talla,right one",
        exchange_words.EXCHANGE,
        exchange_words.EXCHANGE_MORE,
        OBJECT,
        goods=True,
    ),
    _service(
        "repair_service",
        "repair,mend,fix ,fixe,repar,instand,werkstatt,arregl,workshop,resole,re-sole,flick,besohl,"
        "nahen,naehen,naht ,naeht,loten,loeten,lotet,ressem,recou,rapie,remet,restring,"
        "restrung,rewire,stitch,patch,"
        "reheel,re-heel,overhaul,uphol,restor,schwung,vordermann,uberhol,ueberhol,bessern,remend,"
        "restaur,zurc,a punto,componem,raccom,rafist,suelas,restore,arbeit,"
        "put it right,put them right,er fit,a neuf,flott,tape,to life,"
        "zip,screen,batter,bateri,heil,display,"
        "akku,ecran,pantalla,cremaller,servic,depann,parch,fermeture,pila,pile,occupe,presupuesto,"
        "atelier,taller,dicht,behe,en charg,schleif,como nuev,darn,sew ,straight,"
        "torn ,moth ,broken,cracked,chipped,loose,stopf,kaputt,"
        "defekt,lose ,"
        "verbog,gebroch,geriss,redress,resso,recol,repris,casse,tord,dechir,decous,ebrech,enderez,"
        "cose,coso,rota,roto,gastad,perdid,mellad,sold,weld,griff,manche,mango,branche,varill,"
        "plaquet,"
        "tauscht,glaser,glaeser,crystal,cristal,brazalet,glue,verschl,saite,neu,refai,refait,"
        "solder,retapi,recabl,chain,chaine,kette,cadena,revision,remise,semelle,bracelet,correa,"
        "resol,polster,betrieb,henkel,fermoir,verschliss,abgenutz,neube,stimm,tausch,setz,pose,"
        "posons,chang,reprise,regarn,redress,ender,rellen,funcionando,wax,wachs,"
        "fart,encer,accord,afina,stricker,knit,sole,semell,suela,refill,wechs,richt,repon,"
        "dejamos,curamos,ponemos,fiche,ersatz,klinge,messer,knife,knives,"
        "schust,cobbler,luthier,lutier,tailor,watchmak,clockmak,goldsm,jewel,bijout,horlog,cordonn,"
        "zapater,relojer,joyer,bauer,schmied,schneider,techni,tecnic,mechan,mecan,tune,sharpen,"
        "grind,"
        "affut,aiguis,afil,scharf,schaerf,warte,wartung,inspekt,inspec,entretien,manten,remplac,"
        "replac,"
        "ersetz,erneuer,reset,resiz,reglage,regl,ajust,einstell,retin,klinik,clinic,revis,"
        "se cambia,strap,clasp,engineer,kundend,annahme,in ordnung,donne,nueva vida,segunda vida,"
        "wie neu,as "
        "new,like new,leim,zum laufen,tranchant,re-,reweav,rewov,knupf,retiss,retej,zentr,devoil,"
        "filo,recos,redonn,nueva vida,encol,bench,banc,etabli,rebuild,rehac,regrind,taylor,forge,"
        "herrer,patch,right,our own,drop ,bring,depose,trae,gib ,schick,werkbank,"
        "remai,finis,manufakt,schnitt,rett,hers",
        offer_words.REPAIR,
        offer_words.REPAIR_MORE,
        offer_words.REPAIR_VOID,
    ),
    _service(
        "installation_service",
        "install,instal,assembl,fit ,fitt,mount ,mounts,mounted,mounting,connect,montage,"
        "montier,montons,monter,monte ,montent,montam,montan,montaj,aufbau,aufgebaut,anschl,"
        "angeschl,einbau,bauen,baut ,posons,poser,pose ,branch,raccord,conect,schliess,set up,"
        "puesta en marcha,mise en service,set-up,build,put up,put together,stell,coloc,armad,armam,"
        "wire,hook,screw,unwrap,hang,plumb,mett,mont,einricht,schlie,colg,cuelg,richt,anbring,"
        "betrieb,"
        "raccord,pose,conexion,verleg,laying,mural,reglage,accroch,sintoni,ajuste,soporte,setz,put "
        "them,"
        "put it,put your,mechanic,"
        "bringt,bringen,position,tunes,sets ,poner,"
        "set it,set them,schraub,fija,fitting,laiss,dej,ready,bolt, arma,ensambl,bereit,"
        "startklar,armar,fixe,"
        "lay ,wiring,put the,level it,sintoniz,anclam,fijam,empotr,encastr,fixation,tuning",
        setup_words.INSTALLATION,
        setup_words.INSTALLATION_MORE,
        setup_words.INSTALLATION_VOID,
    ),
    _service(
        "training_material",
        "manual,tutorial,how-to,instruction,user guide,step guide,video,webinar,courses,course ,"
        "workshop,classes,lesson,training,anleitung,handb,schul,kurs,seminar,einweis,zeigen,"
        "d'emploi,notice,manuel,tuto,guide,formation,formons,cours,atelier,guia,curso,taller,"
        "clases,formacion,instruccion,demonstr,teach,show you,explain how,ensena,explicamos,"
        "mostramos,stage,expliquons,montrons,apprenons,lektion,leitf,film,clip,lecon,class,clase,"
        "leccion,montrent,expliqu,apprennent,walk,ensenan,muestran,lern,guia,webin,academ,akadem,"
        "erklar,erklaer,explic,muestr,mostr,guid,showroom,weisen,apprend,"
        "prise en main,step,schritt,apprenez,newcomer,"
        "shows you,introduct,induction,tuition,einfuhrung,einfuehrung,learn,session,evening,"
        "beginner,soiree,seance,sesion,einsteiger,anfanger,anfaenger,debutant,"
        "principiant,"
        "enseign,unterricht,livret,folleto,booklet,leaflet,heft,tuition,channel,pdf,qr,"
        "initiation,capacit,jornada,handgriff,initi,formen,forman,formam,bring,train,handbook,"
        "tutor,quick guide,kurzanl,newcom,hour,stunde,heure,hora,"
        "vous form,weist,paso a,pas a pas",
        setup_words.TRAINING,
        setup_words.TRAINING_MORE,
        setup_words.TRAINING_VOID,
    ),
)
STEMS: Final = re.compile("|".join(service.stems.pattern for service in SERVICES))
